import { z } from "zod";
import { mutation } from "../../../_server/mutation.ts";
import { foreseeTerm } from "../../../_server/terms.ts";

const body = z.strictObject({
  term: z.record(z.string(), z.unknown()),
  isNew: z.boolean().exactOptional(),
});

/** What a term would clash with, and where it would be found. Changes nothing. */
export const POST = mutation(body, ({ actor, body: asked }) => foreseeTerm(actor, asked));
