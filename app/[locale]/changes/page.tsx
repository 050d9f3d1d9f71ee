import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadLibraryChanges, type Query } from "../../_server/history.ts";
import { LibraryHistory } from "./_components/library-history.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const metadata = pageMetadata(translator, {
    path: "/changes",
    title: translator.t("history:changesHeading"),
    description: translator.t("history:changesLead"),
  });
  const feed = { "application/atom+xml": `/${translator.locale}/changes/feed` };
  return { ...metadata, alternates: { ...metadata.alternates, types: feed } };
}

export default async function Changes({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const changes = await loadLibraryChanges(await searchParams);
  return (
    <PageFrame translator={translator} path="/changes">
      <LibraryHistory changes={changes} translator={translator} />
    </PageFrame>
  );
}
