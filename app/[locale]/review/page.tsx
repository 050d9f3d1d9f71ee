import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../_components/page-frame.tsx";
import { pageMetadata } from "../../_components/page-metadata.ts";
import { routeLocale } from "../../_components/route-locale.ts";
import { loadDone, loadQueue } from "../../_server/desk.ts";
import { chosenFrom, type Query } from "./_components/chosen.ts";
import { JustDone } from "./_components/just-done.tsx";
import { QueuePage } from "./_components/queue-page.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  return pageMetadata(translator, {
    path: "/review",
    title: t("desk:queue.heading"),
    description: t("desk:queue.lead"),
  });
}

export default async function ReviewDesk({ params, searchParams }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const query = await searchParams;
  const { actor, view } = await loadQueue(chosenFrom(query));
  return (
    <PageFrame translator={translator} path="/review" section="review">
      <JustDone view={await loadDone(query.done)} translator={translator} />
      <QueuePage
        view={view}
        chosen={query}
        mayDecide={actor.role !== "anyone" && actor.role !== "contributor"}
        isSignedIn={actor.role !== "anyone"}
        translator={translator}
      />
    </PageFrame>
  );
}
