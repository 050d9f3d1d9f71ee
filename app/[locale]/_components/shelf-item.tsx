import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { ShelfEntry } from "#src/workflows/view.ts";
import { Sign } from "../../_components/sign.tsx";
import { progressOf, stateOf } from "./progress.ts";
import styles from "./shelf.module.css";

/** One text as a small diptych: title and opening in both languages, what it is below. */
export function ShelfItem({
  entry,
  translator,
}: {
  readonly entry: ShelfEntry;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const address = `/${locale}/read/${entry.slug}`;
  return (
    <li className={styles.item} data-date={entry.date} data-words={entry.words} data-state={stateOf(entry)}>
      <article className={styles.diptych}>
        <div className={styles.panel} lang="nl">
          <h2 className={sizeOf(entry.title)}>
            <a className={styles.link} href={address}>
              {entry.title}
            </a>
          </h2>
          <p>{entry.opening.nl}</p>
        </div>
        <div className={styles.hinge} />
        <div className={styles.panel} lang={entry.englishTitle === undefined ? locale : "en"}>
          {entry.englishTitle === undefined ? (
            <p className={styles.blank}>{t("shelf.noEnglish")}</p>
          ) : (
            <>
              <p className={`${styles.title} ${sizeOf(entry.englishTitle)}`}>
                <a className={styles.link} href={address}>
                  {entry.englishTitle}
                </a>
              </p>
              <p>{entry.opening.en}</p>
            </>
          )}
        </div>
        <p className={styles.facts}>
          {entry.author === undefined ? null : <bdi>{entry.author}</bdi>}
          {entry.date === undefined ? null : (
            <time dateTime={entry.date}>{formatDate(locale, entry.date)}</time>
          )}
          <span>{t("shelf.words", { count: entry.words })}</span>
          <span>{t("shelf.minutes", { count: entry.minutes })}</span>
          {progressOf(translator, entry).map(({ sign, words }) => (
            <span key={sign}>
              <Sign name={sign} /> {words}
            </span>
          ))}
        </p>
      </article>
    </li>
  );
}

function sizeOf(title: string): string {
  return title.length > 100 ? (styles.long ?? "") : "";
}
