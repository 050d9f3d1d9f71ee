import type { Language } from "../../text/model.ts";
import { wordSpans } from "../../text/words.ts";
import { numberKey, numberWordKey } from "./numbers.ts";
import { foldWord, stemOf } from "./stem.ts";

/** Something in a sentence that a translation tends to keep: a word's stem, a number, a mark. */
export interface Feature {
  /** The same for what counts as the same: a stem, `#` with a number, `?` with the name of a mark. */
  readonly key: string;
  /** The word in lower case without marks; for numbers and marks the key. */
  readonly folded: string;
  /** A capital where the language asks for none. */
  readonly isName: boolean;
}

/** A function that gives the features of a sentence, each key once; it remembers the words it has met. */
export function featureReader(language: Language): (sentence: string) => Feature[] {
  const known = new Map<string, Feature>();
  return (sentence) => featuresOf(sentence, language, known);
}

function featuresOf(sentence: string, language: Language, known: Map<string, Feature>): Feature[] {
  const found = new Map<string, Feature>();
  const add = (feature: Feature) => {
    if (feature.key !== "" && (!found.has(feature.key) || feature.isName)) found.set(feature.key, feature);
  };
  const isShouted = !/\p{Ll}/u.test(sentence);
  for (const { text, at } of parts(sentence)) {
    const feature = known.get(text) ?? wordFeature(text, language);
    known.set(text, feature);
    add(feature.isName && (isShouted || opens(sentence, at)) ? { ...feature, isName: false } : feature);
  }
  for (const [name, pattern] of MARKS) if (pattern.test(sentence)) add(plain(`?${name}`));
  return [...found.values()];
}

/** Words, taken apart at hyphens and freed of a possessive 's. */
function* parts(sentence: string): Generator<{ text: string; at: number }> {
  for (const { start, end } of wordSpans(sentence)) {
    let at = start;
    for (const text of sentence.slice(start, end).split(/[-‐‑]/)) {
      yield { text: text.replace(/['’‘ʼ]s?$/u, ""), at };
      at += text.length + 1;
    }
  }
}

/** A word or number; any capital makes a name here. */
function wordFeature(text: string, language: Language): Feature {
  if (/\d/.test(text)) return plain(numberKey(text.replace(/(?<=\d)\p{L}+$/u, ""), language));
  const folded = foldWord(text);
  const key = numberWordKey(folded, language) ?? stemOf(folded, language);
  return { key, folded, isName: /^\p{Lu}/u.test(text) && text !== "I" };
}

function plain(key: string): Feature {
  return { key, folded: key, isName: false };
}

/** Whether a word stands where every word has a capital: first, or after an opening mark, colon or full stop. */
function opens(sentence: string, at: number): boolean {
  return /(?:^|[.!?:…"“”„«(‘—–-])[\s"“”„«(‘'’]*$/u.test(sentence.slice(Math.max(0, at - 6), at));
}

const MARKS: readonly (readonly [string, RegExp])[] = [
  ["question", /\?["”’'»)]*\s*$/u],
  ["call", /!["”’'»)]*\s*$/u],
  ["colon", /:["”’'»)]*\s*$/u],
  ["semicolon", /;(?:\s*\p{L}+)?\s*$/u],
  ["open", /^["“„«”‘'’](?!s\b|t\b|n\b)/u],
  ["close", /["”’'»][.,]?\s*$/u],
  ["dots", /(?:…|\.\.\.|[–—])["”’'»]*\s*$/u],
  ["bare", /[\p{L}\p{N})]\s*$/u],
  ["bracket", /\([^)]*\)/u],
  ["item", /^(?:[-•*–—]|\(?[a-z0-9]{1,3}[.)])\s/iu],
  ["shout", /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u],
];
