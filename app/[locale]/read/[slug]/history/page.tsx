import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../_components/route-locale.ts";
import { loadTextChanges, type Query } from "../../../../_server/history.ts";
import { TextHistory } from "./_components/text-history.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
  readonly searchParams: Promise<Query>;
}

const changesOnce = cache(loadTextChanges);

export async function generateMetadata({ params, searchParams }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const changes = await changesOnce((await params).slug, await searchParams);
  if (changes === null) return pageMetadata(translator, { path: "", title: translator.t("missing.heading") });
  return pageMetadata(translator, {
    path: `/read/${changes.slug}/history`,
    title: `${translator.t("history:heading")} · ${changes.titles.nl}`,
  });
}

export default async function History({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const query = await searchParams;
  const changes = await changesOnce((await params).slug, query);
  if (changes === null) notFound();
  return (
    <PageFrame translator={translator} path={`/read/${changes.slug}/history`} section="texts">
      <TextHistory changes={changes} isNews={query.since !== undefined} translator={translator} />
    </PageFrame>
  );
}
