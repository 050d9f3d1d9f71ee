import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../../_components/route-locale.ts";
import { loadReasons, loadStale } from "../../../../../_server/desk.ts";
import { StaleArticle } from "../../../_components/stale-article.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; row: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  const { t } = translator;
  return pageMetadata(translator, {
    path: `/review/stale/${slug}/${row}`,
    title: `${t("desk:queue.stale")} · ${t("desk:queue.heading")}`,
  });
}

export default async function StalePage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  const { view } = await loadStale(slug, row);
  if (!view) notFound();
  const reasons = await loadReasons(translator.locale);
  return (
    <PageFrame translator={translator} path={`/review/stale/${slug}/${row}`} section="review">
      <StaleArticle view={view} reasons={reasons} translator={translator} />
    </PageFrame>
  );
}
