import { InputError } from "#src/domain/errors/error.ts";
import { preferredLocale } from "#src/i18n/locale.ts";
import { currentActor } from "../../../_server/actor.ts";
import { alignmentChange } from "../../../_server/alignment.ts";
import { deskResponse } from "../../../_server/aside.ts";
import { failure } from "../../../_server/failure.ts";
import { mutation } from "../../../_server/mutation.ts";

export const dynamic = "force-dynamic";

interface Route {
  readonly params: Promise<{ slug: string }>;
}

/** A text as it is aligned now, and whether the person who asks may change that. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  try {
    const { slug } = await params;
    return await deskResponse({ ask: "rows", actor: await currentActor(), slug });
  } catch (error) {
    if (error instanceof InputError)
      return failure(preferredLocale(request.headers.get("accept-language")), error);
    throw error;
  }
}

/** Saves; answers with the text as it is then, and whether somebody else was first (then nothing was saved). */
export const POST = mutation<typeof alignmentChange, { slug: string }>(
  alignmentChange,
  ({ actor, body: change, params: { slug } }) => deskResponse({ ask: "save-rows", actor, slug, change }),
);
