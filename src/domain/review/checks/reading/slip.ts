import type { Spelling } from "../check.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** Longer words are looked at no further: each letter costs some fifty lookups. */
const LONGEST = 16;

/** The one word that this is with two letters changed places, or one too many, too few or wrong; undefined: none, or several. */
export function slipOf(word: string, { knows }: Spelling): string | undefined {
  if (word.length > LONGEST) return undefined;
  for (const make of [swapped, shortened, lengthened]) {
    const words = new Set(make(word).filter((each) => each !== word && knows(each)));
    if (words.size > 0) return words.size === 1 ? [...words][0] : undefined;
  }
  return undefined;
}

/** The words that this is with two letters that stand next to each other changed places. */
export function swapsOf(word: string, knows: (word: string) => boolean): readonly string[] {
  if (word.length > LONGEST) return [];
  return [...new Set(swapped(word))].filter((each) => each !== word && knows(each));
}

/** The first letter tells a name from others: it stays. */
function places(word: string): number[] {
  return Array.from({ length: word.length - 1 }, (_, at) => at + 1);
}

function swapped(word: string): string[] {
  return places(word)
    .slice(0, -1)
    .map((at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
}

function shortened(word: string): string[] {
  return places(word).map((at) => word.slice(0, at) + word.slice(at + 1));
}

function lengthened(word: string): string[] {
  return places(word).flatMap((at) =>
    [...LETTERS].map((letter) => word.slice(0, at) + letter + word.slice(at)),
  );
}
