import { alignAgain, beadsToRealign } from "../../../../_server/alignment.ts";
import { mutation } from "../../../../_server/mutation.ts";

export const dynamic = "force-dynamic";

/** Aligns a run of beads anew; saves nothing. */
export const POST = mutation<typeof beadsToRealign, { slug: string }>(
  beadsToRealign,
  async ({ actor, body, params: { slug } }) => ({ beads: await alignAgain(actor, slug, body.beads) }),
);
