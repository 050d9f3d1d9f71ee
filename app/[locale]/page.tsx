import type { Metadata } from "next";
import { createTranslator } from "#src/i18n/translator.ts";
import { PageFrame } from "../_components/page-frame.tsx";
import { pageMetadata } from "../_components/page-metadata.ts";
import { routeLocale } from "../_components/route-locale.ts";
import { loadShelf, loadWaiting } from "../_server/library.ts";
import { AddText, GlossaryDoor } from "./_components/doors.tsx";
import styles from "./_components/shelf.module.css";
import { ShelfItem } from "./_components/shelf-item.tsx";
import { ShelfTools } from "./_components/shelf-tools.tsx";
import { shelfWords } from "./_components/shelf-words.ts";
import { WaitingShelf } from "./_components/waiting-shelf.tsx";

interface Route {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return pageMetadata(createTranslator(await routeLocale(params)), { path: "" });
}

export default async function Shelf({ params }: Route) {
  const translator = createTranslator(await routeLocale(params));
  const { t } = translator;
  const [entries, waiting] = await Promise.all([loadShelf(), loadWaiting()]);
  return (
    <PageFrame translator={translator} path="" section="texts">
      <div className={styles.lead}>
        <h1>{t("shelf.heading")}</h1>
        <p>{t("shelf.lead")}</p>
      </div>
      {entries.length > 1 ? <ShelfTools words={shelfWords(translator)} /> : null}
      {entries.length === 0 ? (
        <section className={styles.empty}>
          <h2>{t("shelf.emptyHeading")}</h2>
          <p>{t("shelf.emptyText")}</p>
        </section>
      ) : (
        <ul id="shelf" className={styles.shelf} aria-label={t("shelf.texts")}>
          {entries.map((entry) => (
            <ShelfItem key={entry.slug} entry={entry} translator={translator} />
          ))}
        </ul>
      )}
      {waiting.length === 0 ? null : <WaitingShelf texts={waiting} translator={translator} />}
      <div className={styles.doors}>
        <GlossaryDoor translator={translator} />
        <AddText translator={translator} />
      </div>
    </PageFrame>
  );
}
