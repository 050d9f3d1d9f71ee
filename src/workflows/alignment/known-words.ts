import type { Documents } from "../../domain/alignment/align.ts";
import type { Store } from "../../store/store.ts";

/** What the library knows of Dutch and English words: what its texts have taught (`learnWords`), and its terms. */
export async function knownWords(store: Store): Promise<Required<Pick<Documents, "lexicon" | "glossary">>> {
  return store.read(async (reader) => {
    const terms = await reader.terms();
    return {
      lexicon: await reader.lexicon(),
      glossary: terms.map(({ term: { nl, en } }) => ({
        nl: [nl.lemma, ...(nl.variants ?? []), ...(nl.forms ?? [])],
        en: [en.preferred, ...(en.admitted ?? [])],
      })),
    };
  });
}
