import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../_components/route-locale.ts";
import { loadComparison, type Query } from "../../../../_server/history.ts";
import { MomentComparison } from "./_components/moment-comparison.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Query>;
}

const comparisonOnce = cache(loadComparison);

export async function generateMetadata({ params, searchParams }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const comparison = await comparisonOnce((await params).slug, await searchParams);
  if (comparison === null)
    return pageMetadata(translator, { path: "", title: translator.t("missing.heading") });
  return pageMetadata(translator, {
    path: `/read/${comparison.slug}/compare`,
    title: `${translator.t("history:compare.heading")} · ${comparison.titles.nl}`,
  });
}

export default async function Compare({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const comparison = await comparisonOnce((await params).slug, await searchParams);
  if (comparison === null) notFound();
  return (
    <PageFrame translator={translator} path={`/read/${comparison.slug}/compare`} section="texts">
      <MomentComparison comparison={comparison} translator={translator} />
    </PageFrame>
  );
}
