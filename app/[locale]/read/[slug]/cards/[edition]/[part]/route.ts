import { isLocale } from "#src/i18n/locale.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { loadReading } from "../../../../../../_server/library.ts";
import { popUpData } from "../../../_components/pop-up-data.ts";

export const dynamic = "force-dynamic";

/**
 * The cards of one part of a text. The address names the edition they belong to, so a browser may keep them for good;
 * a page from before a change gets the cards of now, and may not keep them.
 */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<Record<"locale" | "slug" | "edition" | "part", string>> },
): Promise<Response> {
  const { locale, slug, edition, part } = await params;
  if (!isLocale(locale) || !/^[1-9]\d{0,4}$/.test(part)) return nothing();
  const view = await loadReading(slug, Number(part));
  if (view === null) return nothing();
  const kept = edition === view.edition ? "private, max-age=31536000, immutable" : "private, no-cache";
  return Response.json(popUpData(view, createTranslator(locale)), { headers: { "cache-control": kept } });
}

function nothing(): Response {
  return Response.json(null, { status: 404, headers: { "cache-control": "no-store" } });
}
