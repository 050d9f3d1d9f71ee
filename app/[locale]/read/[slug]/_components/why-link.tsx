import type { Translator } from "#src/i18n/translator.ts";
import type { RowView } from "#src/workflows/view.ts";
import { rowName } from "./row-name.ts";
import styles from "./why-link.module.css";

/** “Why this wording?”, where the history of a row has something to say: a mark on the hinge, in words when wanted. */
export function WhyLink({ row, translator }: { readonly row: RowView; readonly translator: Translator }) {
  const { locale, t } = translator;
  return row.why === undefined ? null : (
    <a
      className={styles.why}
      href={`/${locale}${row.why}`}
      aria-label={t("wording.linkLabel", { place: rowName(row, translator) })}
    >
      <span>{t("wording.heading")}</span>
    </a>
  );
}
