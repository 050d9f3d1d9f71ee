import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadDone, loadReasons, loadSuggestion } from "../../../_server/desk.ts";
import { JustDone } from "../_components/just-done.tsx";
import { SuggestionArticle } from "../_components/suggestion-article.tsx";

interface Route {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<{ readonly done?: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { view } = await loadSuggestion((await params).id);
  const { t } = translator;
  if (!view) return pageMetadata(translator, { path: "", title: t("missing.heading") });
  return pageMetadata(translator, {
    path: `/review/${view.item.id}`,
    title: `${t("desk:queue.heading")} · ${view.item.title}`,
  });
}

export default async function SuggestionPage({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { actor, view } = await loadSuggestion((await params).id);
  if (!view) notFound();
  const reasons = await loadReasons(translator.locale);
  return (
    <PageFrame translator={translator} path={`/review/${view.item.id}`} section="review">
      <JustDone view={await loadDone((await searchParams).done)} translator={translator} />
      <SuggestionArticle
        view={view}
        reasons={reasons}
        isSignedIn={actor.role !== "anyone"}
        translator={translator}
      />
    </PageFrame>
  );
}
