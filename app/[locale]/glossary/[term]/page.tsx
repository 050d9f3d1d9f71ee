import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadTerm } from "../../../_server/library.ts";
import { orderFrom } from "./_components/kwic.ts";
import { TermArticle } from "./_components/term-article.tsx";

interface Route {
  readonly params: Promise<{ locale: string; term: string }>;
  readonly searchParams: Promise<{ readonly sort?: string | string[] }>;
}

const termOnce = cache(loadTerm);

export async function generateMetadata({ params }: Pick<Route, "params">): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const view = await termOnce((await params).term);
  if (view === null) return pageMetadata(translator, { path: "", title: translator.t("missing.heading") });
  const { id, nl, en, definition } = view.term;
  return pageMetadata(translator, {
    path: `/glossary/${id}`,
    title: `${nl.lemma}: ${en.preferred}`,
    description: definition[translator.locale],
  });
}

export default async function TermPage({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const view = await termOnce((await params).term);
  if (view === null) notFound();
  return (
    <PageFrame translator={translator} path={`/glossary/${view.term.id}`} section="glossary">
      <TermArticle view={view} order={orderFrom((await searchParams).sort)} translator={translator} />
    </PageFrame>
  );
}
