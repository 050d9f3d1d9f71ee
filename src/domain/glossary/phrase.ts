import { wordSpans } from "../text/words.ts";
import { foldWord } from "./fold.ts";
import type { Form } from "./form.ts";
import type { Reading } from "./lexicon.ts";
import type { Inflection } from "./match.ts";

/** A term of several words: what each word may look like. */
interface Phrase {
  readonly elements: readonly Element[];
  readonly reading: Reading;
}

/** A word of a phrase: what it may look like, folded, and which inflection that is. */
type Element = Pick<ReadonlyMap<string, Inflection | undefined>, "get" | "has" | "keys">;

/** "Someone's", as a dictionary writes it for whoever it may be: their, the president's, Moscow's. */
const SOMEONES = /^some(?:one|body)'s$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$|.'s?$/;
const anyPossessive: Element = {
  has: (word) => POSSESSIVE.test(word),
  get: () => undefined,
  keys: () => new Map<string, undefined>().keys(),
};

/** Where a phrase may begin looking: the phrase, and which of its words was met. */
export interface PhraseClue {
  readonly phrase: Phrase;
  readonly position: number;
}

/** Phrases by the folded forms of their longest word, which is the rarest, nearly always. */
export type PhraseIndex = Map<string, PhraseClue[]>;

/** The words of a listed form: at spaces, and at hyphens where one may be left out (Midden-Oosten). */
export function phraseWords(listed: string): readonly string[] {
  return wordSpans(listed.replaceAll("-", " ")).map((span) => listed.slice(span.start, span.end));
}

/** The words of a listed form as they are written, or null where `phraseWords` says the same. */
export function hyphenatedWords(listed: string): readonly string[] | null {
  const words = wordSpans(listed).map((span) => listed.slice(span.start, span.end));
  return words.length > 1 && words.some((word) => word.includes("-")) ? words : null;
}

/** Adds a term of several words; `formsOf` gives what the word at a position may look like. */
export function addPhrase(
  index: PhraseIndex,
  words: readonly string[],
  reading: Reading,
  formsOf: (word: string, position: number) => readonly Form[],
): void {
  const elements = words.map((word, position) => elementOf(word, formsOf(word, position)));
  const lengths = words.map((word, at) => (elements[at] === anyPossessive ? 0 : word.length));
  const position = lengths.indexOf(Math.max(...lengths));
  const clue: PhraseClue = { phrase: { elements, reading }, position };
  for (const key of elements[position]?.keys() ?? []) {
    const clues = index.get(key);
    if (clues) clues.push(clue);
    else index.set(key, [clue]);
  }
}

function elementOf(word: string, forms: readonly Form[]): Element {
  if (SOMEONES.test(foldWord(word))) return anyPossessive;
  const element = new Map<string, Inflection | undefined>();
  for (const { text, inflection } of forms) {
    const known = element.get(text);
    if (!element.has(text)) element.set(text, inflection);
    else if (known === "past" && inflection === "past-participle") element.set(text, "inflected");
  }
  return element.set(foldWord(word), undefined);
}

/**
 * Whether the phrase stands where one of its words was met: the words before and after are its other words.
 * The answer is the inflection it shows: "none" as listed, otherwise that of its last inflected noun or verb.
 */
export function phraseInflection(
  { phrase, position }: PhraseClue,
  keyAt: (offset: number) => string | undefined,
): Inflection | "none" | undefined {
  let shown: Inflection | "none" = "none";
  for (const [at, element] of phrase.elements.entries()) {
    const key = keyAt(at - position);
    if (key === undefined || !element.has(key)) return undefined;
    const inflection = element.get(key);
    if (inflection && (shown === "none" || inflection !== "inflected-adjective")) shown = inflection;
  }
  return shown;
}
