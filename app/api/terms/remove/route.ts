import { z } from "zod";
import { mutation } from "../../../_server/mutation.ts";
import { takeTermOut } from "../../../_server/terms.ts";

const body = z.strictObject({ id: z.string(), base: z.string(), why: z.string().trim().min(1).max(2_000) });

/** Takes a term out of the glossary. */
export const POST = mutation(body, ({ actor, body: asked }) => takeTermOut(actor, asked));
