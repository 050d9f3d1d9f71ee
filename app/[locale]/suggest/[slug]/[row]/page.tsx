import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../_components/page-metadata.ts";
import { routeLocale } from "../../../../_components/route-locale.ts";
import { loadSuggesting } from "../../../../_server/desk.ts";
import { SuggestPage } from "../../_components/suggest-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; row: string }>;
  readonly searchParams: Promise<{ readonly rows?: string; readonly own?: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  return pageMetadata(translator, {
    path: `/suggest/${slug}/${row}`,
    title: translator.t("desk:suggest.heading"),
  });
}

export default async function Suggest({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  const { rows = "1", own } = await searchParams;
  const { actor, view } = await loadSuggesting({
    slug,
    row,
    rows: Number.parseInt(rows, 10) || 1,
    ...(own ? { own } : {}),
  });
  if (!view) notFound();
  return (
    <PageFrame translator={translator} path={`/suggest/${slug}/${row}`} section="texts">
      <SuggestPage view={view} isSignedIn={actor.role !== "anyone"} translator={translator} />
    </PageFrame>
  );
}
