import type { Locale } from "#src/i18n/locale.ts";
import type { SuggestingView } from "#src/workflows/view/review.ts";
import styles from "./suggest.module.css";
import type { SuggestWords } from "./suggest-words.ts";

/** The glossary's words for what stands in the Dutch of these rows. */
export function TermList({
  terms,
  words,
  locale,
}: {
  readonly terms: SuggestingView["terms"];
  readonly words: Pick<SuggestWords, "terms" | "noTerms" | "or">;
  readonly locale: Locale;
}) {
  return (
    <aside className={styles.terms} aria-label={words.terms}>
      <h2>{words.terms}</h2>
      {terms.length === 0 ? <p>{words.noTerms}</p> : null}
      <dl>
        {terms.map(({ id, lemma, preferred, admitted }) => (
          <div key={id}>
            <dt lang="nl">
              <a href={`/${locale}/glossary/${id}`}>{lemma}</a>
            </dt>
            <dd lang="en">
              {preferred}
              {admitted.length === 0 ? null : (
                <small>
                  {" "}
                  <span lang={locale}>{words.or}</span> {admitted.join(", ")}
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
