import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../_components/route-locale.ts";
import { loadVersions, type Query } from "../../../../_server/history.ts";
import { TwoVersions } from "./_components/two-versions.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Query>;
}

const versionsOnce = cache(loadVersions);

export async function generateMetadata({ params, searchParams }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const comparison = await versionsOnce((await params).slug, await searchParams);
  if (comparison === null)
    return pageMetadata(translator, { path: "", title: translator.t("missing.heading") });
  return pageMetadata(translator, {
    path: `/read/${comparison.slug}/versions`,
    title: `${translator.t("history:versions.heading")} · ${comparison.titles.nl}`,
  });
}

export default async function Versions({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const comparison = await versionsOnce((await params).slug, await searchParams);
  if (comparison === null) notFound();
  return (
    <PageFrame translator={translator} path={`/read/${comparison.slug}/versions`} section="texts">
      <TwoVersions comparison={comparison} translator={translator} />
    </PageFrame>
  );
}
