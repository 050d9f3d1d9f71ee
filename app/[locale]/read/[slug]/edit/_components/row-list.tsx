import type { Translator } from "#src/i18n/translator.ts";
import styles from "./edit.module.css";

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

/** Every paragraph with its counterpart; each leads to its own editor. */
export function RowList({
  slug,
  rows,
  translator,
}: {
  readonly slug: string;
  readonly rows: readonly Row[];
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const cell = (places: readonly Place[], language: "nl" | "en") => (
    <div className={styles.cell}>
      {places.map(({ side, paragraph, text }) => (
        <p key={paragraph}>
          <span lang={language}>{text}</span>{" "}
          <a
            href={`/${locale}/read/${slug}/edit/${side}/${paragraph}`}
            aria-label={t(language === "nl" ? "editing:editDutch" : "editing:editEnglish", { paragraph })}
          >
            {text === "" ? t("editing:write") : t("editing:edit")}
          </a>
        </p>
      ))}
    </div>
  );
  return (
    <ol className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id} id={row.id}>
          <span className={styles.id}>{row.id}</span>
          {cell(row.nl, "nl")}
          {cell(row.en, "en")}
        </li>
      ))}
    </ol>
  );
}
