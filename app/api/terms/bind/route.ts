import { z } from "zod";
import { mutation } from "../../../_server/mutation.ts";
import { bindPlace } from "../../../_server/terms.ts";

const body = z.strictObject({
  term: z.string(),
  slug: z.string(),
  paragraph: z.string(),
  hash: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  rendering: z.string().trim().min(1).max(500).exactOptional(),
  leftOut: z.boolean().exactOptional(),
  why: z.string().max(2_000).exactOptional(),
});

/** Says which words render a term at one place, that it was left out on purpose, or which sense is meant. */
export const POST = mutation(body, ({ actor, body: asked }) => bindPlace(actor, asked));
