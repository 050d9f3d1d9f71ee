import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { Batch, HistoryDay, WordingChange } from "#src/workflows/view/history.ts";
import type { RowPlace } from "#src/workflows/view.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import { WordDiff } from "../../read/[slug]/why/[row]/_components/word-diff.tsx";
import styles from "./history.module.css";
import { sideName } from "./side-name.ts";

interface Part {
  /** Absent: the glossary, or a text that is gone. */
  readonly slug?: string | undefined;
  /** One below that of the day, or of the text within it. */
  readonly heading: "h3" | "h4";
  readonly translator: Translator;
}

/** What happened to one text on one day: each wording that was replaced, then the rest in few words. */
export function Happened({
  day: { changes, batches },
  ...part
}: Part & { readonly day: Omit<HistoryDay, "date"> }) {
  return (
    <>
      {changes.length === 0 ? null : (
        <ol className={styles.changes}>
          {changes.map((change) => (
            <Change key={change.id} change={change} heading={part.heading} translator={part.translator} />
          ))}
        </ol>
      )}
      <ul className={styles.batches}>
        {batches.map((batch) => (
          <BatchItem key={`${batch.kind} ${batch.by}`} batch={batch} {...part} />
        ))}
      </ul>
    </>
  );
}

function Change({
  change: { at, by, fromFile, why, side, place, page, change, diff },
  heading: Heading,
  translator,
}: Omit<Part, "slug"> & { readonly change: WordingChange }) {
  const { locale, t } = translator;
  const where =
    place === null
      ? t("history:gonePlace")
      : t("history:changed", { place: placeName(place, translator), side: sideName(side, translator) });
  return (
    <li className={styles.change}>
      <Heading className={styles.where}>
        {page === undefined ? where : <a href={`/${locale}${page}`}>{where}</a>}{" "}
        <span className={styles.who}>
          <bdi>{fromFile ? t("history:fromFile") : by}</bdi> <time dateTime={at}>{at.slice(11, 16)}</time>
        </span>
      </Heading>
      {why === undefined ? null : (
        <blockquote className={styles.why}>
          <p>{why}</p>
        </blockquote>
      )}
      {change === "words" ? null : <p className={styles.note}>{t(`wording.change.${change}`)}</p>}
      {change === "division" || change === "marks" ? null : (
        <WordDiff changes={diff} lang={side === "nl" ? "nl" : "en"} translator={translator} />
      )}
    </li>
  );
}

function BatchItem({
  batch: { kind, by, fromFile, suggestions, count, places, terms },
  slug,
  translator,
}: Omit<Part, "heading"> & { readonly batch: Batch }) {
  const { locale, t } = translator;
  return (
    <li className={styles.batch}>
      {t(`history:batch.${kind}`, { count })}{" "}
      <span className={styles.who}>
        <bdi>{fromFile ? t("history:fromFile") : by}</bdi>
      </span>
      {terms.length === 0 ? null : (
        <span className={styles.few}>
          {terms.map(({ id, lemma }) => (
            <a key={id} href={`/${locale}/glossary/${id}`} lang="nl">
              {lemma}
            </a>
          ))}
        </span>
      )}
      {suggestions.length === 0 ? null : (
        <span className={styles.few}>
          {suggestions.map((id, index) => (
            <a key={id} href={`/${locale}/review/${id}`}>
              {t("history:suggestion", { number: index + 1 })}
            </a>
          ))}
        </span>
      )}
      {places.length === 0 || slug === undefined ? null : (
        <Places places={places} slug={slug} translator={translator} />
      )}
    </li>
  );
}

function Places({
  places,
  slug,
  translator,
}: {
  readonly places: readonly RowPlace[];
  readonly slug: string;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const links = places.map((place) => (
    <a key={place.id} href={`/${locale}/read/${slug}/why/${place.id}`}>
      {placeName(place, translator)}
    </a>
  ));
  if (places.length === 1) return <span className={styles.few}>{links}</span>;
  return (
    <details className={styles.more}>
      <summary>{t("history:where")}</summary>
      <span className={styles.links}>{links}</span>
    </details>
  );
}

export function Day({
  date,
  translator: { locale },
}: {
  readonly date: string;
  readonly translator: Translator;
}) {
  return (
    <h2 className={styles.date}>
      <time dateTime={date}>{formatDate(locale, date)}</time>
    </h2>
  );
}
