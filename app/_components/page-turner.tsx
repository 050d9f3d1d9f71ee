import type { Translator } from "#src/i18n/translator.ts";
import styles from "./page-turner.module.css";

/** The way to the pages before and after this one, where there are any. */
export function PageTurner({
  page,
  pages,
  name,
  to,
  translator: { t },
}: {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** For screen readers. */
  readonly name: string;
  readonly to: (page: number) => string;
  readonly translator: Translator;
}) {
  if (pages === 1) return null;
  return (
    <nav className={styles.pages} aria-label={name}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          {t("search:before")}
        </a>
      ) : null}
      <span>{t("search:page", { page, pages })}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {t("search:after")}
        </a>
      ) : null}
    </nav>
  );
}
