import type { Translator } from "#src/i18n/translator.ts";
import type { SearchView } from "#src/workflows/view/search.ts";
import styles from "./search.module.css";

/** Terms that were found by one of their forms: what each means is seen without opening it. */
export function FoundTerms({
  terms,
  translator: { locale, t },
}: {
  readonly terms: SearchView["terms"];
  readonly translator: Translator;
}) {
  return (
    <section className={styles.terms} aria-labelledby="found-terms">
      <h2 id="found-terms">{t("search:terms")}</h2>
      <ul>
        {terms.map(({ id, nl, en, definition }) => (
          <li key={id}>
            <p>
              <a href={`/${locale}/glossary/${id}`} lang="nl">
                {nl.lemma}
              </a>{" "}
              <span lang="en">{[en.preferred, ...(en.admitted ?? [])].join(", ")}</span>
            </p>
            <p className={styles.definition}>{definition[locale]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
