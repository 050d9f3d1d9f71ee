import { InputError } from "#src/domain/errors/error.ts";
import { preferredLocale } from "#src/i18n/locale.ts";
import { currentActor } from "../../../../_server/actor.ts";
import { alignmentChange } from "../../../../_server/alignment.ts";
import { deskResponse } from "../../../../_server/aside.ts";
import { failure } from "../../../../_server/failure.ts";
import { mutation } from "../../../../_server/mutation.ts";

export const dynamic = "force-dynamic";

interface Route {
  readonly params: Promise<{ draft: string }>;
}

/** A draft as it is aligned now. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  try {
    const { draft } = await params;
    return await deskResponse({ ask: "draft-rows", actor: await currentActor(), draft });
  } catch (error) {
    if (error instanceof InputError)
      return failure(preferredLocale(request.headers.get("accept-language")), error);
    throw error;
  }
}

/** Saves, as it does for a text of the library. */
export const POST = mutation<typeof alignmentChange, { draft: string }>(
  alignmentChange,
  ({ actor, body: change, params: { draft } }) =>
    deskResponse({ ask: "save-draft-rows", actor, draft, change }),
);
