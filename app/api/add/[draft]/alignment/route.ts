import { InputError } from "#src/domain/errors/error.ts";
import { preferredLocale } from "#src/i18n/locale.ts";
import { changeDraftAlignment, loadDraftAlignment } from "../../../../_server/adding.ts";
import { alignmentChange } from "../../../../_server/alignment.ts";
import { failure } from "../../../../_server/failure.ts";
import { mutation } from "../../../../_server/mutation.ts";

export const dynamic = "force-dynamic";

interface Route {
  readonly params: Promise<{ draft: string }>;
}

/** A draft as it is aligned now. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  try {
    const alignment = await loadDraftAlignment((await params).draft);
    return Response.json(alignment, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof InputError)
      return failure(preferredLocale(request.headers.get("accept-language")), error);
    throw error;
  }
}

/** Saves, as it does for a text of the library. */
export const POST = mutation<typeof alignmentChange, { draft: string }>(
  alignmentChange,
  ({ actor, body, params: { draft } }) => changeDraftAlignment(actor, draft, body),
);
