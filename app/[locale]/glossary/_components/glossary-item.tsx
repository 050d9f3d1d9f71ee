import type { Translator } from "#src/i18n/translator.ts";
import type { GlossaryEntry } from "#src/workflows/view.ts";
import { kindText } from "../../../_components/term-words.ts";
import styles from "./glossary.module.css";

/** One term of the list. `data-also` holds the forms that are not in sight, for the filter. */
export function GlossaryItem({
  entry: { term, places },
  translator,
}: {
  readonly entry: GlossaryEntry;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const unseen = [...(term.nl.forms ?? []), ...(term.nl.variants ?? []), ...(term.en.admitted ?? [])];
  return (
    <li className={styles.item} data-also={unseen.length === 0 ? undefined : unseen.join(" ")}>
      <a href={`/${locale}/glossary/${term.id}`} lang="nl">
        {term.nl.lemma}
      </a>
      <span className={styles.english} lang="en">
        {term.en.preferred}
      </span>
      <p>{term.definition[locale]}</p>
      <small>
        {kindText(translator, term)} · {t("glossary.places", { count: places })}
      </small>
    </li>
  );
}
