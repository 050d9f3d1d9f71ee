import type { Documents } from "../../domain/alignment/align.ts";
import type { Store } from "../../store/store.ts";
import { learnWhatIsNew } from "./learn-words.ts";

/** What the aligner knows beforehand. */
export type KnownWords = Pick<Documents, "lexicon" | "glossary" | "habits">;

/** What the library knows of Dutch and English words: what its texts have taught (`learnWords`), and its terms. */
export async function knownWords(store: Store): Promise<KnownWords> {
  return store.read(async (reader) => {
    const terms = await reader.terms();
    return {
      ...(await reader.learned.all()),
      glossary: terms.map(({ term: { nl, en } }) => ({
        nl: [nl.lemma, ...(nl.variants ?? []), ...(nl.forms ?? [])],
        en: [en.preferred, ...(en.admitted ?? [])],
      })),
    };
  });
}

/** The same for a text that is brought, once the library has learned what is new. */
export async function wordsForNewText(store: Store): Promise<KnownWords> {
  await learnWhatIsNew(store);
  return knownWords(store);
}
