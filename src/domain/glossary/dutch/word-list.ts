import { foldWord } from "../fold.ts";
import { closedStems } from "./spelling.ts";

/** The words of Dutch, by which the parts of a compound are told from chance letters. */
export interface WordList {
  /** Whether letters, folded, are a word or a regular inflection of one. */
  readonly isWord: (letters: string) => boolean;
  /** Whether they are listed just so. */
  readonly isListed: (letters: string) => boolean;
}

/** Longer words are compounds themselves, and need no listing. */
const LONGEST = 16;
const LETTERS = /^[a-z]+$/;
const NAME = /^\p{Lu}/u;

/**
 * Reads the words of a Hunspell dictionary (`word/FLAGS` a line after the first), names aside. Flags are left out: the regular
 * inflections that they stand for are taken off again by rule.
 */
export function parseWordList(dictionary: string): WordList {
  const listed = new Set<string>();
  for (const line of dictionary.split("\n")) {
    const slash = line.indexOf("/");
    const word = slash === -1 ? line.trimEnd() : line.slice(0, slash);
    if (word.length < 2 || word.length > LONGEST || NAME.test(word)) continue;
    const folded = foldWord(word);
    if (LETTERS.test(folded)) listed.add(folded);
  }
  const isListed = (letters: string): boolean => listed.has(letters);
  return { isListed, isWord: (letters) => isListed(letters) || uninflected(letters).some(isListed) };
}

/** What a word may be the plural or the diminutive of. */
export function uninflected(word: string): readonly string[] {
  if (word.endsWith("heden")) return [`${word.slice(0, -5)}heid`];
  if (word.endsWith("en")) return [...closedStems(word.slice(0, -2)), word.slice(0, -1)];
  if (word.endsWith("s")) return uninflectedS(word.replace(/'?s$/, ""));
  return word.endsWith("je") ? diminutiveBases(word) : [];
}

function uninflectedS(word: string): readonly string[] {
  return word.endsWith("je") ? [word, ...diminutiveBases(word)] : [word];
}

function diminutiveBases(word: string): readonly string[] {
  const base = word.slice(0, -2);
  const shorter = base.replace(/[tpk]$/, "");
  return [
    base,
    shorter,
    ...(shorter.endsWith("et") ? closedStems(shorter.slice(0, -1)) : []),
    ...lightBases(shorter),
  ];
}

/** mannetje → man. */
function lightBases(shorter: string): readonly string[] {
  return shorter.endsWith("e") ? closedStems(shorter.slice(0, -1)) : [];
}
