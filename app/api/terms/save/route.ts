import { z } from "zod";
import { mutation } from "../../../_server/mutation.ts";
import { storeTerm } from "../../../_server/terms.ts";

const body = z.strictObject({
  term: z.record(z.string(), z.unknown()),
  base: z.string().exactOptional(),
  why: z.string().max(2_000).exactOptional(),
});

/** Saves a new or changed term. */
export const POST = mutation(body, ({ actor, body: asked }) => storeTerm(actor, asked));
