import { beadsToRealign } from "../../../../../_server/alignment.ts";
import { deskResponse } from "../../../../../_server/aside.ts";
import { mutation } from "../../../../../_server/mutation.ts";

export const dynamic = "force-dynamic";

/** Aligns a run of beads anew; saves nothing. */
export const POST = mutation<typeof beadsToRealign, { draft: string }>(
  beadsToRealign,
  ({ actor, body: { beads }, params: { draft } }) =>
    deskResponse({ ask: "realign-draft", actor, draft, beads }),
);
