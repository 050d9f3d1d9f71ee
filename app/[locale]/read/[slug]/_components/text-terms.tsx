import type { Translator } from "#src/i18n/translator.ts";
import type { ReadingView } from "#src/workflows/view.ts";
import styles from "./text-terms.module.css";

/** Every term of the text with its usual English: a way to each of them, also where two overlap in a sentence. */
export function TextTerms({
  cards,
  translator: { locale, t },
}: {
  readonly cards: ReadingView["cards"];
  readonly translator: Translator;
}) {
  const terms = Object.values(cards).sort((one, other) => one.lemma.localeCompare(other.lemma, "nl"));
  return terms.length === 0 ? null : (
    <section className={styles.terms} aria-labelledby="terms-heading">
      <h2 id="terms-heading">{t("reading.terms")}</h2>
      <p>{t("reading.termsLead")}</p>
      <ul lang="nl">
        {terms.map(({ id, lemma, preferred }) => (
          <li key={id}>
            <a href={`/${locale}/glossary/${id}`}>{lemma}</a> <span lang="en">{preferred}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
