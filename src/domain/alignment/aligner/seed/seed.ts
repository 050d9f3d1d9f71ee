import type { LexiconPair } from "../lexicon.ts";
import { ADJECTIVES } from "./adjectives.ts";
import { CLOSED_CLASSES } from "./closed-classes.ts";
import { NOUNS } from "./nouns.ts";
import { VERBS } from "./verbs.ts";

/** Frequent Dutch words and their usual English renderings: what the aligner knows before it has seen anything. */
export const SEED: readonly LexiconPair[] = [CLOSED_CLASSES, VERBS, NOUNS, ADJECTIVES].flatMap(pairsOf);

/** Entries end with a semicolon or line end: a Dutch word, then its renderings. */
function pairsOf(entries: string): LexiconPair[] {
  return entries.split(/[;\n]+/).flatMap((entry) => {
    const [nl = "", ...renderings] = entry.trim().split(" ");
    return renderings.map((en) => ({ nl, en }));
  });
}
