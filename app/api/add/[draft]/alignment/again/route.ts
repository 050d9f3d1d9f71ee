import { alignDraftAgain } from "../../../../../_server/adding.ts";
import { beadsToRealign } from "../../../../../_server/alignment.ts";
import { mutation } from "../../../../../_server/mutation.ts";

export const dynamic = "force-dynamic";

/** Aligns a run of beads anew; saves nothing. */
export const POST = mutation<typeof beadsToRealign, { draft: string }>(
  beadsToRealign,
  ({ actor, body, params: { draft } }) => alignDraftAgain(actor, draft, body.beads),
);
