import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../../_components/route-locale.ts";
import { loadWording } from "../../../../../_server/library.ts";
import { placeName } from "../../_components/place-name.ts";
import { WordingArticle } from "./_components/wording-article.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; row: string }>;
}

const wordingOnce = cache(loadWording);

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  const history = await wordingOnce(slug, row);
  if (history === null) return pageMetadata(translator, { path: "", title: translator.t("missing.heading") });
  const { t } = translator;
  return pageMetadata(translator, {
    path: `/read/${history.slug}/why/${history.place.id}`,
    title: [t("wording.heading"), placeName(history.place, translator), history.titles.nl].join(" · "),
  });
}

export default async function WordingPage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  const history = await wordingOnce(slug, row);
  if (history === null) notFound();
  return (
    <PageFrame translator={translator} path={`/read/${history.slug}/why/${history.place.id}`} section="texts">
      <WordingArticle history={history} translator={translator} />
    </PageFrame>
  );
}
