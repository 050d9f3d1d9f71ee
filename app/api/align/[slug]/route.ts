import { InputError } from "#src/domain/errors/error.ts";
import { preferredLocale } from "#src/i18n/locale.ts";
import { currentActor } from "../../../_server/actor.ts";
import {
  alignmentChange,
  changeAlignment,
  loadAlignment,
  mayEditAlignment,
} from "../../../_server/alignment.ts";
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
    const [alignment, actor] = await Promise.all([loadAlignment(slug), currentActor()]);
    const body = { ...alignment, mayEdit: mayEditAlignment(actor) };
    return Response.json(body, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof InputError)
      return failure(preferredLocale(request.headers.get("accept-language")), error);
    throw error;
  }
}

/** Saves; answers with the text as it is then, and whether somebody else was first (then nothing was saved). */
export const POST = mutation<typeof alignmentChange, { slug: string }>(
  alignmentChange,
  async ({ actor, body, params: { slug } }) => {
    const outcome = await changeAlignment(actor, slug, body);
    return { outcome, alignment: await loadAlignment(slug) };
  },
);
