import type { Translator } from "#src/i18n/translator.ts";
import type { ListedTerm } from "#src/workflows/view/glossary.ts";
import { kindText } from "../../../_components/term-words.ts";
import styles from "./glossary.module.css";

/** One term of the list: what it is, how it is rendered, what to keep from, and where it is met first. */
export function GlossaryItem({
  entry: { term, places, first },
  translator,
}: {
  readonly entry: ListedTerm;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  return (
    <li className={styles.item}>
      <a href={`/${locale}/glossary/${term.id}`} lang="nl">
        {term.nl.lemma}
      </a>
      <span className={styles.english} lang="en">
        {term.en.preferred}
        {term.en.admitted === undefined || term.en.admitted.length === 0 ? null : (
          <span className={styles.also}>{term.en.admitted.join(", ")}</span>
        )}
        {(term.en.deprecated ?? []).map(({ form, why }) => (
          <s key={form} className={styles.also} title={why}>
            {form}
          </s>
        ))}
      </span>
      <p>{term.definition[locale]}</p>
      <small>
        {kindText(translator, term)} · {t("glossary.places", { count: places })}
        {first === undefined ? null : (
          <>
            , {t("search:glossary.first")}{" "}
            <a href={`/${locale}/read/${first.slug}`} lang="nl">
              {first.title}
            </a>
          </>
        )}
      </small>
    </li>
  );
}
