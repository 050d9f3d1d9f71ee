import type { Translator } from "#src/i18n/translator.ts";
import type { TextChanges } from "#src/workflows/view/history.ts";
import { Day, Happened } from "../../../../changes/_components/happened.tsx";
import styles from "../../../../changes/_components/history.module.css";
import page from "../../_components/sub-page.module.css";

interface Part {
  readonly changes: TextChanges;
  /** Only what is new to a reader who was here before. */
  readonly isNews: boolean;
  readonly translator: Translator;
}

/** All changes of a text by date, newest first. */
export function TextHistory({ changes: { slug, titles, days, older }, isNews, translator }: Part) {
  const { locale, t } = translator;
  const base = `/${locale}/read/${slug}`;
  return (
    <article className={styles.page}>
      <header className={page.head}>
        <p className={page.up}>
          <a href={base} lang="nl">
            {titles.nl}
          </a>
        </p>
        <h1>{t(isNews ? "history:newHeading" : "history:of")}</h1>
        <p className={styles.ways}>
          {isNews ? <a href={`${base}/history`}>{t("history:all")}</a> : null}
          <a href={`${base}/compare`}>{t("history:foot.compare")}</a>
        </p>
      </header>
      {days.length === 0 ? <p>{t(isNews ? "history:newNothing" : "history:empty")}</p> : null}
      {days.map((day) => (
        <section key={day.date} className={styles.day}>
          <Day date={day.date} translator={translator} />
          <Happened heading="h3" day={day} slug={slug} translator={translator} />
        </section>
      ))}
      {older === undefined ? null : (
        <p className={page.ways}>
          <a href={`${base}/history?before=${older}`}>{t("history:older")}</a>
        </p>
      )}
    </article>
  );
}
