import type { Language } from "../../text/model.ts";
import { wordSpans } from "../../text/words.ts";
import { foldWord, stemOf } from "./stem.ts";

/** The forms of one concept in either language, each of one word or several. */
export interface GlossaryPair {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** Finds the concepts whose forms stand in a sentence, inflected or not; gives one key for each. */
export function glossaryFeatures(
  pairs: readonly GlossaryPair[],
  language: Language,
): (sentence: string) => string[] {
  if (pairs.length === 0) return () => [];
  const forms = pairs.flatMap((pair, index) =>
    pair[language].map((form) => ({ stems: stems(form, language), key: `§${index}` })),
  );
  const byFirst = Map.groupBy(forms, (form) => form.stems[0] ?? "");
  byFirst.delete("");
  return (sentence) => {
    const words = stems(sentence, language);
    const found = words.flatMap((word, at) =>
      (byFirst.get(word) ?? []).filter((form) => form.stems.every((stem, k) => words[at + k] === stem)),
    );
    return [...new Set(found.map(({ key }) => key))];
  };
}

function stems(text: string, language: Language): string[] {
  return wordSpans(text).map(({ start, end }) => stemOf(foldWord(text.slice(start, end)), language));
}
