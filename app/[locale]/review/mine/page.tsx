import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../../../_components/page-frame.tsx";
import { pageMetadata } from "../../../_components/page-metadata.ts";
import { Refused } from "../../../_components/refused.tsx";
import { routeLocale } from "../../../_components/route-locale.ts";
import { loadMine } from "../../../_server/desk.ts";
import styles from "../_components/queue.module.css";
import { QueueItem } from "../_components/queue-item.tsx";
import { QueueKeys } from "../_components/queue-keys.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

const PATH = "/review/mine";

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const translator = createTranslator(await routeLocale(params));
  return pageMetadata(translator, { path: PATH, title: translator.t("desk:mine.heading") });
}

/** Everything one has suggested, and what became of it. */
export default async function MySuggestions({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { locale, t } = translator;
  const { actor, view } = await loadMine();
  if (actor.role === "anyone") return <Refused translator={translator} path={PATH} />;
  return (
    <PageFrame translator={translator} path={PATH} section="review">
      <div className={styles.page}>
        <div className={styles.head}>
          <h1>{t("desk:mine.heading")}</h1>
          <a href={`/${locale}/review`}>{t("desk:mine.back")}</a>
        </div>
        {view.length === 0 ? <p className={styles.empty}>{t("desk:mine.empty")}</p> : null}
        <ol className={styles.list}>
          {view.map((item) => (
            <QueueItem key={item.id} item={item} translator={translator} choosable={false} />
          ))}
        </ol>
        <QueueKeys />
      </div>
    </PageFrame>
  );
}
