import type { FormIndex, Reading } from "../lexicon.ts";
import { hasDutchOnset } from "./plausible.ts";
import { closedStems } from "./spelling.ts";

const LINKS = ["s", "en", "e", "n", "-"];
const SHORTEST_COMPOUND = 8;

/**
 * Nouns that differ from the word by a linking letter or a hyphen: usage varies (spellingregel,
 * spellingsregel; Sovjetunie, Sovjet-Unie), and a term is listed one way only.
 */
export function withoutLink(words: FormIndex, word: string): readonly Reading[] {
  if (word.length <= SHORTEST_COMPOUND) return [];
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

/** Without the link as it stands, and as the word is spelt alone: pannenkoek, pannekoek; slakkenhuis, slakhuis. */
function firstParts(part: string, link: string): readonly string[] {
  return link === "en" || link === "e" ? [part, ...closedStems(part)] : [part];
}

/** Nouns and names that differ from the word by hyphens only: ex-koning, exkoning; Midden-Oosten, Middenoosten. */
export function withoutHyphens(words: FormIndex, word: string): readonly Reading[] {
  return (words.get(word.replaceAll("-", "")) ?? []).filter(canBeLinked);
}

function canBeLinked({ pos, casing }: Reading): boolean {
  return (pos === "noun" || pos === "name") && typeof casing === "string";
}
