import type { FormIndex, Reading } from "../lexicon.ts";
import { hashOf, NO_LETTERS, type Sieve, withLetter } from "../sieve.ts";
import { hasDutchOnset } from "./plausible.ts";
import { closedStems } from "./spelling.ts";

const LINKS = ["s", "en", "e", "n", "-"];
const SHORTEST_COMPOUND = 8;

/**
 * Nouns that differ from the word by a linking letter or a hyphen: usage varies (spellingregel,
 * spellingsregel; Sovjetunie, Sovjet-Unie), and a term is listed one way only. To be asked of words that
 * `mayHaveLink`.
 */
export function withoutLink(words: FormIndex, keys: Sieve, word: string): readonly Reading[] {
  for (let at = 3; at <= word.length - 4; at += 1) {
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      if (rest.length < 3 || at + rest.length < SHORTEST_COMPOUND) continue;
      for (const first of firstParts(word.slice(0, at), link)) {
        if (!keys.mayHave(hashOf(rest, 0, hashOf(first)))) continue;
        const nouns = hasDutchOnset(rest) ? words.get(first + rest)?.filter(canBeLinked) : undefined;
        if (nouns && nouns.length > 0) return nouns;
      }
    }
  }
  return [];
}

/** Whether a noun may be in the index that `withoutLink` would find: nearly all words are done with this. */
export function mayHaveLink(outlines: Sieve, word: string): boolean {
  return word.length > SHORTEST_COMPOUND && outlines.mayHave(outlineOf(word, word.length));
}

/** How much longer a word may be than the noun that `withoutLink` finds: rozengeur and "roosgeur" differ by one. */
const LONGER_BY = [0, 1, 2, 3];

/** Adds what `mayHaveLink` asks for of a noun. */
export function addOutlines(outlines: Sieve, noun: string): void {
  for (const more of LONGER_BY) outlines.add(outlineOf(noun, noun.length + more));
}

/** A hash of what another link inside leaves as it is, the first two letters and the last three, with a length. */
function outlineOf(word: string, length: number): number {
  let hash = withLetter(NO_LETTERS, length);
  for (let at = 0; at < 2; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  for (let at = word.length - 3; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

/** Without the link as it stands, and as the word is spelt alone: pannenkoek, pannekoek; slakkenhuis, slakhuis. */
function firstParts(part: string, link: string): readonly string[] {
  return link === "en" || link === "e" ? [part, ...closedStems(part)] : [part];
}

/** Nouns and names that differ from the word by hyphens only: ex-koning, exkoning; Midden-Oosten, Middenoosten. */
export function withoutHyphens(words: FormIndex, word: string): readonly Reading[] {
  return (words.get(word.replaceAll("-", "")) ?? []).filter(canBeLinked);
}

export function canBeLinked({ pos, casing }: Reading): boolean {
  return (pos === "noun" || pos === "name") && typeof casing === "string";
}
