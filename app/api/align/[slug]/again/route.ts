import { beadsToRealign } from "../../../../_server/alignment.ts";
import { deskResponse } from "../../../../_server/aside.ts";
import { mutation } from "../../../../_server/mutation.ts";

export const dynamic = "force-dynamic";

/** Aligns a run of beads anew; saves nothing. */
export const POST = mutation<typeof beadsToRealign, { slug: string }>(
  beadsToRealign,
  ({ actor, body: { beads }, params: { slug } }) => deskResponse({ ask: "realign", actor, slug, beads }),
);
