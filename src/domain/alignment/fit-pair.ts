import { InputError } from "../errors/error.ts";
import { detectLanguage } from "../text/detect-language.ts";
import type { Language } from "../text/model.ts";
import type { Alignment, Documents } from "./align.ts";

/** Below this two texts are hardly a text and its translation; unrelated ones of some length stay under 0.4, translations above 0.76. */
const LEAST_SIMILARITY = 0.45;

/** With fewer sentences on both sides the similarity is a matter of chance. */
const ENOUGH_TO_TELL = 6;

/** The names by which messages call the two sides. */
export interface PairNames {
  readonly nl: string;
  readonly en: string;
}

/**
 * Refuses, before anything is aligned, what cannot be a Dutch text and its English translation.
 * @throws InputError `pair-same`, `pair-swapped`, `pair-language`
 */
export function mustBeOfTwoLanguages({ nl, en }: Pick<Documents, "nl" | "en">, names: PairNames): void {
  const [dutch, english] = [nl.flat(), en.flat()];
  if (lettersOf(dutch) === lettersOf(english)) throw new InputError("pair-same", { file: names.en });
  const languages = { nl: surelyIn(dutch), en: surelyIn(english) };
  if (languages.nl === "en" && languages.en === "nl")
    throw new InputError("pair-swapped", { file: names.nl });
  if (languages.nl === "en")
    throw new InputError("pair-language", { file: names.nl }, { expected: "Nederlands" });
  if (languages.en === "nl")
    throw new InputError("pair-language", { file: names.en }, { expected: "English" });
}

/**
 * Refuses two texts of which too little found a counterpart, with the share that did.
 * @throws InputError `pair-unlike`
 */
export function mustBelongTogether(
  { nl, en }: Pick<Documents, "nl" | "en">,
  { similarity }: Pick<Alignment, "similarity">,
  names: PairNames,
): void {
  const isShort = nl.flat().length < ENOUGH_TO_TELL && en.flat().length < ENOUGH_TO_TELL;
  if (isShort || similarity >= LEAST_SIMILARITY) return;
  throw new InputError("pair-unlike", { file: names.en }, { value: `${Math.round(100 * similarity)}%` });
}

/** So sure one has to be of a language before a text is refused for it: four telling words. */
const SURE_OF_LANGUAGE = 0.999;

function surelyIn(sentences: readonly string[]): Language | null {
  const { language, confidence } = detectLanguage(sentences);
  return confidence >= SURE_OF_LANGUAGE ? language : null;
}

function lettersOf(sentences: readonly string[]): string {
  return sentences.join("").replace(/[^\p{L}\p{N}]/gu, "");
}
