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
  const known = new Map<string, readonly Part[]>();
  return (sentence) => featuresOf(sentence, language, known);
}

function featuresOf(sentence: string, language: Language, known: Map<string, readonly Part[]>): Feature[] {
  const found = new Map<string, Feature>();
  const add = (feature: Feature) => {
    if (feature.key !== "" && (feature.isName || !found.has(feature.key))) found.set(feature.key, feature);
  };
  const isShouted = !/\p{Ll}/u.test(sentence);
  for (const { start, end } of wordSpans(sentence)) {
    const word = sentence.slice(start, end);
    const parts = known.get(word) ?? partsOf(word, language);
    known.set(word, parts);
    for (const { feature, at } of parts) {
      const isOpening = feature.isName && (isShouted || opens(sentence, start + at));
      add(isOpening ? { ...feature, isName: false } : feature);
    }
  }
  const end = sentence.trimEnd().slice(-END);
  for (const [name, pattern] of END_MARKS) if (pattern.test(end)) add(plain(`?${name}`));
  for (const [name, pattern] of MARKS) if (pattern.test(sentence)) add(plain(`?${name}`));
  return [...found.values()];
}

/** A part of a word, and where in the word it begins. */
interface Part {
  readonly feature: Feature;
  readonly at: number;
}

/** A word taken apart at hyphens and freed of a possessive 's. */
function partsOf(word: string, language: Language): Part[] {
  let at = 0;
  return word.split(/[-‐‑]/).map((text) => {
    const part = { feature: wordFeature(text.replace(/['’‘ʼ]s?$/u, ""), language), at };
    at += text.length + 1;
    return part;
  });
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

/** Longer than any run of marks that closes a sentence, in UTF-16 units. */
const END = 16;

/** By the last characters of a sentence. */
const END_MARKS: readonly (readonly [string, RegExp])[] = [
  ["question", /\?["”’'»)]*$/u],
  ["call", /!["”’'»)]*$/u],
  ["colon", /:["”’'»)]*$/u],
  ["semicolon", /;(?:\s*\p{L}+)?$/u],
  ["close", /["”’'»][.,]?$/u],
  ["dots", /(?:…|\.\.\.|[–—])["”’'»]*$/u],
  ["bare", /[\p{L}\p{N})]$/u],
];

const MARKS: readonly (readonly [string, RegExp])[] = [
  ["open", /^["“„«”‘'’](?!s\b|t\b|n\b)/u],
  ["bracket", /\([^)]*\)/u],
  ["item", /^(?:[-•*–—]|\(?[a-z0-9]{1,3}[.)])\s/iu],
  ["shout", /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u],
];
