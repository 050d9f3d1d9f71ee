import type { EnglishIndex } from "./english/index-terms.ts";
import { englishIndex } from "./english/index-terms.ts";
import { foldWord } from "./fold.ts";
import type { Reading } from "./lexicon.ts";
import { agrees } from "./lexicon.ts";
import type { Match, Matcher } from "./match.ts";
import { inOrder } from "./order.ts";
import { remembering } from "./remember.ts";
import type { WordReadings } from "./scan.ts";
import { addMatchesAt, tokensOf } from "./scan.ts";
import type { Term } from "./term.ts";

/**
 * A matcher for English sentences: finds the preferred, admitted and deprecated English forms of terms in
 * their inflection, with hyphens and spaces taken for one another. `how.form` is the listed form that was met.
 */
export function englishMatcher(terms: readonly Term[]): Matcher {
  const index = englishIndex(terms);
  const analyse = remembering((word) => analyseEnglish(index, word));
  return (sentence) => {
    const tokens = tokensOf(sentence, analyse);
    const matches: Match[] = [];
    for (let at = 0; at < tokens.length; at += 1) addMatchesAt(matches, { sentence, tokens, at }, () => true);
    return inOrder(matches);
  };
}

const MOST_SEGMENTS = 8;

function analyseEnglish(index: EnglishIndex, word: string): WordReadings {
  const key = foldWord(word);
  const readings = agreeing(index, word);
  const segments = key.includes("-") ? word.split(/[-‐‑]/).slice(0, MOST_SEGMENTS) : [];
  const inside = segments.flatMap((segment) => agreeing(index, segment)).map(asCompound);
  const isNew = (reading: Reading): boolean => readings.every((other) => other.term !== reading.term);
  return { key, readings: [...readings, ...inside.filter(isNew)], phrases: index.phrases.get(key) ?? [] };
}

function agreeing(index: EnglishIndex, word: string): readonly Reading[] {
  if (MONTHS_THAT_ARE_WORDS.has(word)) return [];
  return (index.words.get(foldWord(word)) ?? []).filter((reading) => agrees(word, reading.casing));
}

/** With a capital they are months, nearly always: the army’s march did not begin with March. */
const MONTHS_THAT_ARE_WORDS = new Set(["March", "May", "August"]);

/** pro-Kremlin, post-Soviet: the term is a part of the word. */
function asCompound(reading: Reading): Reading {
  return { ...reading, how: { ...reading.how, way: "compound" } };
}
