import { InputError } from "#src/domain/errors/error.ts";
import { preferredLocale } from "#src/i18n/locale.ts";
import { loadProgress } from "../../../_server/adding.ts";
import { changeDraft } from "../../../_server/changes/drafts.ts";
import { failure } from "../../../_server/failure.ts";

export const dynamic = "force-dynamic";

interface Route {
  readonly params: Promise<{ draft: string }>;
}

/** How far the work for a draft is. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  try {
    const progress = await loadProgress((await params).draft);
    return Response.json(progress, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof InputError)
      return failure(preferredLocale(request.headers.get("accept-language")), error);
    throw error;
  }
}

export const POST = changeDraft;
