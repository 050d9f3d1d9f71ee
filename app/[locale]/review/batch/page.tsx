import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadReasons, loadSuggestions } from "../../../_server/desk.ts";
import { BatchPage } from "../_components/batch-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ readonly id?: string | readonly string[] }>;
}

const PATH = "/review/batch";
const MOST = 50;

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: PATH, title: translator.t("desk:queue.heading") });
}

export default async function Batch({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { id = [] } = await searchParams;
  const { view } = await loadSuggestions([id].flat().slice(0, MOST));
  const reasons = await loadReasons(translator.locale);
  return (
    <PageFrame translator={translator} path={PATH} section="review">
      <BatchPage reasons={reasons} views={view.filter(({ may }) => may.decide)} translator={translator} />
    </PageFrame>
  );
}
