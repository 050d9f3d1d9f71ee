import type { FormIndex, Reading } from "../lexicon.ts";
import { hashOf, type Sieve } from "../sieve.ts";
import { hasDutchOnset } from "./plausible.ts";
import { closedStems } from "./spelling.ts";

const LINKS = ["s", "en", "e", "n", "-"];
const SHORTEST_COMPOUND = 8;

/**
 * Nouns that differ from the word by a linking letter or a hyphen: usage varies (spellingregel,
 * spellingsregel; Sovjetunie, Sovjet-Unie), and a term is listed one way only. To be asked of words that
 * `mayHaveLink`.
 */
export function withoutLink(words: FormIndex, word: string): readonly Reading[] {
  for (let at = 3; at <= word.length - 4; at += 1) {
    for (const link of LINKS) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      if (rest.length < 3 || at + rest.length < SHORTEST_COMPOUND || !hasDutchOnset(rest)) continue;
      for (const first of firstParts(word.slice(0, at), link)) {
        const nouns = words.get(first + rest)?.filter(canBeLinked);
        if (nouns && nouns.length > 0) return nouns;
      }
    }
  }
  return [];
}

/** Whether a noun may be in the index that `withoutLink` would find: nearly all words are done with this. */
export function mayHaveLink(outlines: Sieve, word: string): boolean {
  return word.length > SHORTEST_COMPOUND && outlines.mayHave(outlineOf(word));
}

/** A hash of what is left as it is by another link inside: the first two letters and the last three. */
export function outlineOf(word: string): number {
  return hashOf(word.slice(0, 2) + word.slice(-3));
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
