import type { Language } from "../../text/model.ts";
import { isCapital, isDigit, isLetter } from "./letters.ts";
import { numberKey, numberWordKey } from "./numbers.ts";
import { foldWord, stemOf } from "./stem.ts";

/** Something in a word that a translation tends to keep: its stem, or a number. */
export interface Feature {
  /** The same for what counts as the same: a stem, or `#` with a number. */
  readonly key: string;
  /** The word in lower case without marks; for numbers the key. */
  readonly folded: string;
  /** Whether it has a capital. */
  readonly isCapital: boolean;
  /** Where in the word it begins. */
  readonly at: number;
}

/** A word taken apart at hyphens and freed of a possessive 's. */
export function featuresOf(word: string, language: Language): Feature[] {
  const features: Feature[] = [];
  let at = 0;
  for (const part of word.split(/[-‐‑]/)) {
    const { key, folded, isCapital } = partFeature(withoutPossessive(part), language);
    if (key !== "") features.push({ key, folded, isCapital, at });
    at += part.length + 1;
  }
  return features;
}

function partFeature(text: string, language: Language): Omit<Feature, "at"> {
  if (/\d/.test(text)) {
    const key = numberKey(withoutUnit(text), language);
    return { key, folded: key, isCapital: false };
  }
  const folded = foldWord(text);
  const key = numberWordKey(folded, language) ?? stemOf(folded, language);
  return { key, folded, isCapital: isCapital(text.charCodeAt(0)) && text !== "I" };
}

function withoutPossessive(text: string): string {
  const length = text.endsWith("s") ? text.length - 1 : text.length;
  return length > 0 && "'’‘ʼ".includes(text.charAt(length - 1)) ? text.slice(0, length - 1) : text;
}

/** Without the letters after a number: 12e, 40km. */
function withoutUnit(text: string): string {
  let length = text.length;
  while (length > 0 && isLetter(text.charCodeAt(length - 1))) length -= 1;
  return isDigit(text.charCodeAt(length - 1)) ? text.slice(0, length) : text;
}

/** Whether a word stands where every word has a capital: first, or after an opening mark, colon or full stop. */
export function opens(sentence: string, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const mark = sentence.charAt(before);
    if (OPENING.includes(mark)) return true;
    if (mark !== "'" && mark !== "’" && mark.trim() !== "") return false;
  }
  return true;
}

const OPENING = '.!?:…"“”„«(‘—–-';
