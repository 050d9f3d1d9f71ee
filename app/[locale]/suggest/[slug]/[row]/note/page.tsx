import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../../../_components/page-metadata.ts";
import { Refused } from "../../../../../_components/refused.tsx";
import { routeLocale } from "../../../../../_components/route-locale.ts";
import { loadSuggesting } from "../../../../../_server/desk.ts";
import { NotePage } from "../../../_components/note-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; row: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  return pageMetadata(translator, {
    path: `/suggest/${slug}/${row}/note`,
    title: translator.t("desk:note.heading"),
  });
}

export default async function WriteNote({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug, row } = await params;
  const path = `/suggest/${slug}/${row}/note`;
  const { actor, view } = await loadSuggesting({ slug, row, rows: 1 });
  if (!view) notFound();
  if (actor.role === "anyone") return <Refused translator={translator} path={path} />;
  return (
    <PageFrame translator={translator} path={path} section="texts">
      <NotePage view={view} translator={translator} />
    </PageFrame>
  );
}
