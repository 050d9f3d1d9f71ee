import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { createTranslator } from "#src/i18n/translator.ts";
import { textPath } from "../../../_components/paths.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadAddress, loadReading, loadWaitingText } from "../../../_server/library.ts";
import { ReadingPage, readingMetadata } from "./_components/reading-page.tsx";
import { WaitingPage, waitingMetadata } from "./_components/waiting-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string; slug: string }>;
}

const readingOnce = cache(loadReading);
const waitingOnce = cache(loadWaitingText);

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const waiting = await waitingOnce(slug);
  return waiting
    ? waitingMetadata(waiting, translator)
    : readingMetadata(await readingOnce(slug), translator);
}

export default async function FirstPart({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { slug } = await params;
  const waiting = await waitingOnce(slug);
  if (waiting) return <WaitingPage view={waiting} translator={translator} />;
  const view = await readingOnce(slug);
  if (view === null) {
    const address = await loadAddress(slug);
    if (address === null) notFound();
    redirect(textPath(translator.locale, address, 1));
  }
  return <ReadingPage view={view} translator={translator} />;
}
