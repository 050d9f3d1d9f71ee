import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadReading } from "../../../_server/library.ts";
import { Diptych } from "./_components/diptych.tsx";
import { ReadingTools } from "./_components/tools/reading-tools.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
}

const readingOnce = cache(loadReading);

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const view = await readingOnce(slug);
  if (view === null) return pageMetadata(translator, { path: "", title: translator.t("missing.heading") });
  const titles = [view.nl.title, view.en?.title].filter((title) => title !== undefined);
  return pageMetadata(translator, {
    path: `/read/${view.slug}`,
    title: titles.join(" · "),
  });
}

export default async function ReadingPage({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const view = await readingOnce(slug);
  if (view === null) notFound();
  return (
    <PageFrame translator={translator} path={`/read/${view.slug}`} section="texts">
      <ReadingTools view={view} translator={translator} />
      <Diptych view={view} translator={translator} />
    </PageFrame>
  );
}
