import type { Translator } from "#src/i18n/translator.ts";
import type { RowView } from "#src/workflows/view.ts";
import { Symbol } from "../../../../_components/symbol.tsx";
import { Hinge } from "./hinge.tsx";
import { Notes } from "./notes.tsx";
import styles from "./row.module.css";
import { numberId } from "./row-name.ts";
import { TextParagraph } from "./text-paragraph.tsx";

interface Part {
  readonly row: RowView;
  readonly translator: Translator;
}

/** What stands side by side, named by its number for those who hear the page. */
export function ReadingRow({ row, translator }: Part) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of text
    <div
      id={row.id}
      className={styles.row}
      role="group"
      aria-labelledby={numberId(row)}
      data-row={row.number === undefined ? "bare" : ""}
    >
      <Side paragraphs={row.nl} lang="nl" blank={translator.t("state.added")} translator={translator} />
      <Hinge row={row} translator={translator} />
      <Side paragraphs={row.en} lang="en" blank={translator.t("state.untranslated")} translator={translator} />
      <Remarks row={row} translator={translator} />
      {row.notes.length === 0 ? null : <Notes notes={row.notes} translator={translator} />}
    </div>
  );
}

function Side({
  paragraphs,
  lang,
  blank,
  translator: { locale },
}: {
  readonly paragraphs: RowView["nl"];
  readonly lang: "nl" | "en";
  readonly blank: string;
  readonly translator: Translator;
}) {
  return paragraphs.length === 0 ? (
    <p className={styles.blank}>{blank}</p>
  ) : (
    <div className={styles.side} lang={lang}>
      {paragraphs.map((paragraph) => (
        <TextParagraph key={paragraph.id} paragraph={paragraph} side={lang} locale={locale} />
      ))}
    </div>
  );
}

/** In words, under the English, what a reader should know before trusting a row. */
function Remarks({ row, translator: { t } }: Part) {
  const remarks = [
    ...(row.state === "stale" ? (["stale"] as const) : []),
    ...(row.toConfirm ? (["toConfirm"] as const) : []),
  ];
  return remarks.length === 0 ? null : (
    <p className={styles.remarks}>
      {remarks.map((name) => (
        <span key={name}>
          <Symbol name={name} /> {t(`state.${name}`)}
        </span>
      ))}
    </p>
  );
}
