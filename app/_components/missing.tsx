import type { Translator } from "#src/i18n/translator.ts";
import { PageFrame } from "./page-frame.tsx";
import styles from "./plain.module.css";

/** What stands where there is no page. */
export function Missing({ translator }: { readonly translator: Translator }) {
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path="">
      <title>{`${t("missing.heading")} · ${t("site.name")}`}</title>
      <div className={styles.plain}>
        <h1>{t("missing.heading")}</h1>
        <p>{t("missing.text")}</p>
        <p className={styles.ways}>
          <a href={`/${locale}`}>{t("missing.texts")}</a>
          <a href={`/${locale}/glossary`}>{t("missing.glossary")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
