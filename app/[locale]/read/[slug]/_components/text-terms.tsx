import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import styles from "./text-terms.module.css";

/** Every term of the text with its usual English: a way to each of them, also where two overlap in a sentence. */
export function TextTerms({
  terms: { of, items },
  translator: { locale, t },
}: {
  readonly terms: ReadingView["terms"];
  readonly translator: Translator;
}) {
  return items.length === 0 ? null : (
    <section className={styles.terms} aria-labelledby="terms-heading">
      <h2 id="terms-heading">{t(of === "text" ? "reading.terms" : "reading.partTerms")}</h2>
      <p>{t(of === "text" ? "reading.termsLead" : "reading.partTermsLead")}</p>
      <ul lang="nl">
        {items.map(({ id, lemma, preferred }) => (
          <li key={id}>
            <a href={`/${locale}/glossary/${id}`}>{lemma}</a> <span lang="en">{preferred}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
