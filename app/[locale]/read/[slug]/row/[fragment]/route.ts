import { isLocale } from "#src/i18n/locale.ts";
import { textPath } from "../../../../../_components/paths.ts";
import { loadPartOf } from "../../../../../_server/library.ts";

export const dynamic = "force-dynamic";

/** Leads to a row or a sentence of a long text, in whichever part it stands now. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<Record<"locale" | "slug" | "fragment", string>> },
): Promise<Response> {
  const { locale, slug, fragment } = await params;
  const part = await loadPartOf(slug, fragment);
  const path = textPath(isLocale(locale) ? locale : "en", encodeURIComponent(slug), part ?? 1);
  return new Response(null, {
    status: 307,
    headers: {
      location: part === null ? path : `${path}#${encodeURIComponent(fragment)}`,
      "cache-control": "no-store",
    },
  });
}
