import { isLocale } from "#src/i18n/locale.ts";
import { createTranslator } from "#src/i18n/translator.ts";
import { loadChangesFeed } from "../../../_server/history.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import { sideName } from "../_components/side-name.ts";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

/** The library changes under it: Next.js must not keep the answer, our server does. */
export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: Route): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const translator = createTranslator(locale);
  const { t } = translator;
  const feed = await loadChangesFeed({
    language: locale,
    title: `${t("history:changesHeading")} · ${t("site.name")}`,
    generator: t("site.name"),
    entry: (title, { place, side }) => {
      const where = place === null ? t("history:gonePlace") : placeName(place, translator);
      return `${title}: ${t("history:changed", { place: where, side: sideName(side, translator) })}`;
    },
  });
  return new Response(feed, {
    headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "no-cache" },
  });
}
