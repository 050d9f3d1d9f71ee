import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadReading } from "../../../_server/library.ts";
import { ReadingPage, readingMetadata } from "./_components/reading-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
}

const readingOnce = cache(loadReading);

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return readingMetadata(await readingOnce((await params).slug), translator);
}

export default async function FirstPart({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const view = await readingOnce((await params).slug);
  if (view === null) notFound();
  return <ReadingPage view={view} translator={translator} />;
}
