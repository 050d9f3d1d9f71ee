import type { Translator } from "#src/i18n/translator.ts";
import type { RowView } from "#src/workflows/view.ts";
import { Sign } from "../../../../_components/sign.tsx";
import { blankState } from "./blank-state.ts";
import { Hinge } from "./hinge.tsx";
import { Notes } from "./notes.tsx";
import styles from "./row.module.css";
import { rowName } from "./row-name.ts";
import { TextParagraph } from "./text-paragraph.tsx";

interface Part {
  readonly row: RowView;
  readonly translator: Translator;
}

/** What stands side by side, named by its number for those who hear the page. */
export function ReadingRow({ row, translator }: Part) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a group of text
    <div id={row.id} role="group" aria-label={rowName(row, translator)} data-row="">
      <Side row={row} lang="nl" translator={translator} />
      <Hinge row={row} translator={translator} />
      <Side row={row} lang="en" translator={translator} />
      {row.notes.length === 0 ? null : <Notes notes={row.notes} translator={translator} />}
    </div>
  );
}

function Side({ row, lang, translator }: Part & { readonly lang: "nl" | "en" }) {
  const { locale, t } = translator;
  if (row[lang].length === 0) {
    return (
      <p className={styles.blank}>
        {t(`state.${blankState(row)}`)}
        {row.suggest === undefined || lang === "nl" ? null : (
          <>
            {" · "}
            <a href={`/${locale}${row.suggest}`}>{t("desk:suggest.firstLink")}</a>
          </>
        )}
      </p>
    );
  }
  return (
    <div lang={lang}>
      {row[lang].map((paragraph) => (
        <TextParagraph key={paragraph.id} paragraph={paragraph} locale={locale} />
      ))}
      {lang === "en" ? <Remarks row={row} translator={translator} /> : null}
    </div>
  );
}

/** In words, under the English, what a reader should know before trusting a row. */
function Remarks({ row, translator: { locale, t } }: Part) {
  const remarks = [
    ...(row.state === "stale" || row.state === "differs" ? ([row.state] as const) : []),
    ...(row.align === undefined ? [] : (["toConfirm"] as const)),
  ];
  return remarks.length === 0 ? null : (
    <p className={styles.remarks} lang={locale}>
      {remarks.map((name) => (
        <span key={name}>
          <Sign name={name} />{" "}
          {name === "toConfirm" ? (
            <a href={`/${locale}${row.align}`}>{t("state.toConfirm")}</a>
          ) : (
            t(`state.${name}`)
          )}
        </span>
      ))}
    </p>
  );
}
