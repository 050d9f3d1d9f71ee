import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { routeLocale } from "../../../../../_components/route-locale.ts";
import { loadReading } from "../../../../../_server/library.ts";
import { ReadingPage, readingMetadata } from "../../_components/reading-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string; part: string }>;
}

const readingOnce = cache(loadReading);

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return readingMetadata(await laterPart(params), translator);
}

/** Part 2 and on of a long text; the first part is the text's own page. */
export default async function LaterPart({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const view = await laterPart(params);
  if (view === null) notFound();
  return <ReadingPage view={view} translator={translator} />;
}

async function laterPart(params: Route["params"]) {
  const { slug, part } = await params;
  return /^([2-9]|[1-9]\d{1,4})$/.test(part) ? readingOnce(slug, Number(part)) : null;
}
