import { keepFilledIn } from "#src/workflows/adding/fill-in.ts";
import { filledIn } from "../../../../_server/filled-in.ts";
import { mutation } from "../../../../_server/mutation.ts";
import { people } from "../../../../_server/store.ts";

export const dynamic = "force-dynamic";

/** Keeps what is filled in at a step, before anybody sends it. */
export const POST = mutation<typeof filledIn, { draft: string }>(
  filledIn,
  async ({ actor, body, params: { draft } }) => keepFilledIn(await people(), actor, draft, body),
);
