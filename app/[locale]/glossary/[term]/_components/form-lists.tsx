import type { Translator } from "#src/i18n/translator.ts";
import type { TermView } from "#src/workflows/view/term.ts";
import styles from "./term.module.css";

/** The forms of a term, Dutch beside English; what is discouraged comes with its reason. */
export function FormLists({
  term: { nl, en },
  translator: { t },
}: {
  readonly term: TermView["term"];
  readonly translator: Translator;
}) {
  const dutch = [
    { name: "lemma", forms: [nl.lemma] },
    { name: "forms", forms: nl.forms ?? [] },
    { name: "variants", forms: nl.variants ?? [] },
  ] as const;
  const english = [
    { name: "preferred", forms: [en.preferred] },
    { name: "admitted", forms: en.admitted ?? [] },
  ] as const;
  return (
    <div className={styles.forms}>
      <section aria-labelledby="dutch-forms">
        <h2 id="dutch-forms">{t("term.dutch")}</h2>
        <dl>
          {dutch.map(({ name, forms }) => (
            <Forms key={name} name={t(`term.${name}`)} forms={forms} lang="nl" />
          ))}
        </dl>
      </section>
      <section aria-labelledby="english-forms">
        <h2 id="english-forms">{t("term.english")}</h2>
        <dl>
          {english.map(({ name, forms }) => (
            <Forms key={name} name={t(`term.${name}`)} forms={forms} lang="en" />
          ))}
          {en.deprecated === undefined || en.deprecated.length === 0 ? null : (
            <div>
              <dt>{t("term.deprecated")}</dt>
              {en.deprecated.map(({ form, why }) => (
                <dd key={form}>
                  <s lang="en">{form}</s> <span className={styles.quiet}>{why}</span>
                </dd>
              ))}
            </div>
          )}
        </dl>
      </section>
    </div>
  );
}

function Forms({
  name,
  forms,
  lang,
}: {
  readonly name: string;
  readonly forms: readonly string[];
  readonly lang: "nl" | "en";
}) {
  return forms.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{forms.join(", ")}</dd>
    </div>
  );
}
