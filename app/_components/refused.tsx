import type { Translator } from "#src/i18n/translator.ts";
import { PageFrame } from "./page-frame.tsx";
import styles from "./plain.module.css";

/** What stands where somebody may not look. */
export function Refused({ translator, path }: { readonly translator: Translator; readonly path: string }) {
  const { locale, t } = translator;
  return (
    <PageFrame translator={translator} path={path}>
      <title>{`${t("accounts:refused.heading")} · ${t("site.name")}`}</title>
      <div className={styles.plain}>
        <h1>{t("accounts:refused.heading")}</h1>
        <p>{t("accounts:refused.text")}</p>
        <p className={styles.ways}>
          <a href={`/${locale}/sign-in?next=/${locale}${path}`}>{t("accounts:refused.signIn")}</a>
          <a href={`/${locale}`}>{t("missing.texts")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
