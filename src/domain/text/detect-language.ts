import type { Language } from "./model.ts";
import { wordSpans } from "./words.ts";

/** Which of the two languages a text is in. */
export interface DetectedLanguage {
  /** `null`: the words do not tell, or it is neither, or a mixture. */
  readonly language: Language | null;
  /**
   * How sure that is, 0 to 1, measured on passages of known language: of those marked 0.98, more than that share are
   * right. 0 where the language is `null`.
   */
  readonly confidence: number;
}

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
/** One language must have so many times the words of the other: two languages on one page are neither. */
const CLEARLY = 2.5;
/**
 * Of passages of ten words, one telling word more than the other language has names the right one in 99.5%, two in
 * all of 1,500. Texts of other kinds than those may be worse, so each counts for less: 88%, 98%, 99.8% …
 */
const WEIGHT = 2;
/** Dutch and English have 29 to 30 telling words in a hundred; French and German have some of the Dutch ones, 3 to 8. */
const LEAST_SHARE = 0.12;
/** In fewer words the share is a matter of chance. */
const ENOUGH_FOR_SHARE = 40;

/** Whether a text is Dutch or English, by its commonest words. Bounded: a long text is not read to its end. */
export function detectLanguage(sentences: Iterable<string>): DetectedLanguage {
  const { nl, en, words } = count(sentences);
  const [most, least] = nl > en ? [nl, en] : [en, nl];
  const margin = most - CLEARLY * least;
  const isForeign = words >= ENOUGH_FOR_SHARE && most < LEAST_SHARE * words;
  if (margin <= 0 || isForeign) return { language: null, confidence: 0 };
  return { language: nl > en ? "nl" : "en", confidence: 1 / (1 + Math.exp(-WEIGHT * margin)) };
}

function count(sentences: Iterable<string>): { nl: number; en: number; words: number } {
  const found = { nl: 0, en: 0, words: 0 };
  for (const sentence of sentences) {
    for (const { start, end } of wordSpans(sentence)) {
      const word = sentence.slice(start, end).toLowerCase();
      found.words += 1;
      if (TELLING.nl.has(word)) found.nl += 1;
      if (TELLING.en.has(word)) found.en += 1;
    }
    if (found.nl + found.en >= ENOUGH) break;
  }
  return found;
}
