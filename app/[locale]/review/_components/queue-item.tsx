import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { DeskItem } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import diff from "./diff.module.css";
import { DiffPieces } from "./diff-pieces.tsx";
import { diffWords } from "./diff-words.ts";
import styles from "./queue.module.css";

interface Part {
  readonly item: DeskItem;
  readonly translator: Translator;
  /** It can be chosen for a decision on several. */
  readonly choosable: boolean;
}

/** One line of the queue: where, what, from whom, since when, and the first words that would change. */
export function QueueItem({ item, translator, choosable }: Part) {
  const { locale, t } = translator;
  const place = placeName(item.place, translator);
  const look = { locale, words: diffWords(translator) };
  return (
    <li className={styles.item} data-item="">
      {choosable ? (
        <input
          type="checkbox"
          name="id"
          value={item.id}
          aria-label={t("desk:queue.choose", { place, title: item.title })}
        />
      ) : (
        <span />
      )}
      <div>
        <p className={styles.place}>
          <a href={`/${locale}/review/${item.id}`}>{place}</a> <span lang="nl">{item.title}</span>
          {item.kind === "wording" ? null : <b className={styles.tag}>{t(`desk:kinds.${item.kind}`)}</b>}
          {item.state === "open" ? null : <b className={styles.tag}>{t(`desk:states.${item.state}`)}</b>}
        </p>
        {item.excerpt.length === 0 ? null : (
          <p className={`${diff.diff} ${styles.excerpt}`} lang="en">
            <DiffPieces pieces={item.excerpt} look={look} />
          </p>
        )}
        {item.why === "" ? null : <p className={styles.reason}>{item.why}</p>}
        <p className={styles.facts}>
          {facts(item, translator).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
    </li>
  );
}

function facts({ by, at, changes, findings, overtaken }: DeskItem, { locale, t }: Translator): string[] {
  return [
    by || t("desk:queue.reader"),
    formatDate(locale, at.slice(0, 10)),
    ...(changes > 0 ? [t("desk:queue.changes", { count: changes })] : []),
    ...(findings.solved > 0 ? [t("desk:queue.solves", { count: findings.solved })] : []),
    ...(findings.added > 0 ? [t("desk:queue.brings", { count: findings.added })] : []),
    ...(overtaken ? [t("desk:queue.overtaken")] : []),
  ];
}
