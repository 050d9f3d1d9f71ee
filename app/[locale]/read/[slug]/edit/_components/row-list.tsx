import type { Translator } from "#src/i18n/translator.ts";
import styles from "./edit.module.css";
import { sideName } from "./side-name.ts";

interface Place {
  readonly side: string;
  readonly paragraph: string;
  readonly text: string;
}

interface Row {
  readonly id: string;
  readonly nl: readonly Place[];
  readonly en: readonly Place[];
}

interface Parts {
  readonly slug: string;
  readonly translator: Translator;
}

/** Every paragraph with its counterpart; each leads to its own editor, and to where another can come in below it. */
export function RowList({ rows, ...parts }: Parts & { readonly rows: readonly Row[] }) {
  const first = { nl: rows.find(({ nl }) => nl.length > 0), en: rows.find(({ en }) => isWritten(en[0])) };
  return (
    <ol className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id} id={row.id}>
          <span className={styles.id}>{row.id}</span>
          <Cell row={row} language="nl" isFirst={row === first.nl} {...parts} />
          <Cell row={row} language="en" isFirst={row === first.en} {...parts} />
        </li>
      ))}
    </ol>
  );
}

interface CellParts extends Parts {
  readonly row: Row;
  readonly language: "nl" | "en";
  /** The first of its side: something can come in above it, too. */
  readonly isFirst: boolean;
}

function Cell({ row, language, isFirst, slug, translator }: CellParts) {
  const { locale, t } = translator;
  return (
    <div className={styles.cell}>
      {row[language].map((place, index) => {
        const { side, paragraph, text } = place;
        const editor = `/${locale}/read/${slug}/edit/${side}/${paragraph}`;
        const named = { paragraph, side: sideName(translator, side) };
        const edit = language === "nl" ? "editing:editDutch" : "editing:editEnglish";
        return (
          <div key={paragraph} id={anchorIn(row, place)}>
            <p lang={language}>{text}</p>
            <p className={styles.ways}>
              <a href={editor} aria-label={t(isWritten(place) ? edit : "editing:writeOf", { paragraph })}>
                {t(isWritten(place) ? "editing:edit" : "editing:write")}
              </a>
              {isFirst && index === 0 ? (
                <a href={`${editor}/before`} aria-label={t("editing:addAboveOf", named)}>
                  {t("editing:addAbove")}
                </a>
              ) : null}
              {isWritten(place) ? (
                <a href={`${editor}/after`} aria-label={t("editing:addBelowOf", named)}>
                  {t("editing:addBelow")}
                </a>
              ) : null}
            </p>
          </div>
        );
      })}
    </div>
  );
}

function isWritten(place: Place | undefined): boolean {
  return place !== undefined && place.text !== "";
}

/** Where the page is opened after that paragraph was edited: a paragraph that has not given the row its name. */
function anchorIn({ id, nl, en }: Row, place: Place): string | undefined {
  const isTaken = place.paragraph === id || (place.side !== "nl" && nl.some(isSame) && en.some(isSame));
  return isTaken ? undefined : place.paragraph;

  function isSame({ paragraph }: Place): boolean {
    return paragraph === place.paragraph;
  }
}
