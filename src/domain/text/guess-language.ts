import type { Language } from "./model.ts";
import { wordSpans } from "./words.ts";

/** Words that one language has on every page and the other hardly ever. */
const DUTCH =
  "de het een van en dat op voor zijn niet aan er om ook maar bij uit wordt deze naar heeft werd ik je hij zij";
const ENGLISH =
  "the of and to that for it with was as on be this by not are from have had but they his she you which";
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(DUTCH.split(" ")),
  en: new Set(ENGLISH.split(" ")),
};

/** So many telling words are looked at; a book need not be read to the end. */
const ENOUGH = 2_000;
/** Fewer say nothing. */
const LEAST = 4;
/** One language must have so many times the words of the other. */
const CLEARLY = 2.5;

/** Whether a text is Dutch or English, by its commonest words; `null` where they do not tell, or it is neither. */
export function guessLanguage(sentences: Iterable<string>): Language | null {
  const found = { nl: 0, en: 0 };
  for (const sentence of sentences) {
    for (const { start, end } of wordSpans(sentence)) {
      const word = sentence.slice(start, end).toLowerCase();
      if (TELLING.nl.has(word)) found.nl += 1;
      if (TELLING.en.has(word)) found.en += 1;
    }
    if (found.nl + found.en >= ENOUGH) break;
  }
  if (found.nl >= LEAST && found.nl > CLEARLY * found.en) return "nl";
  return found.en >= LEAST && found.en > CLEARLY * found.nl ? "en" : null;
}
