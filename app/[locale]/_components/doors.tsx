import type { Translator } from "#src/i18n/translator.ts";
import styles from "./shelf.module.css";

interface Door {
  readonly translator: Translator;
}

export function GlossaryDoor({ translator: { locale, t } }: Door) {
  return (
    <section className={styles.door}>
      <h2>{t("shelf.glossaryHeading")}</h2>
      <p>{t("shelf.glossaryText")}</p>
      <p>
        <a href={`/${locale}/glossary`}>{t("shelf.glossaryLink")}</a>
      </p>
    </section>
  );
}

export function AddText({ translator: { locale, t } }: Door) {
  return (
    <section className={styles.door}>
      <h2>{t("shelf.addHeading")}</h2>
      <p>
        {t("adding:shelf.editors")} <a href={`/${locale}/add`}>{t("adding:shelf.link")}</a>
      </p>
      <p>{t("shelf.addText")}</p>
      <pre className={styles.command}>
        <code>{t("shelf.addCommand")}</code>
      </pre>
      <p>{t("shelf.addAfter")}</p>
    </section>
  );
}
