import { englishVerbForms } from "../glossary/english/inflection.ts";
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from "../glossary/english/irregular.ts";

const VERBS_BY_FORM = Map.groupBy(
  [...IRREGULAR_VERBS.keys()].flatMap((verb) => englishVerbForms(verb).map(({ text }) => ({ text, verb }))),
  ({ text }) => text,
);

const SINGULARS = new Map([...IRREGULAR_NOUNS].map(([singular, plural]) => [plural, singular]));

/** What may stand before an irregular plural: police-men, but not o-men. */
const SHORTEST_BEFORE = 3;

/** The English words that a folded word is an form of, where that is irregular: go of went and going, child of children. Others
 * share its stem. */
export function englishBases(word: string): {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
} {
  const verbs = IRREGULAR_VERBS.has(word) ? [] : (VERBS_BY_FORM.get(word) ?? []).map(({ verb }) => verb);
  const nouns = Array.from(word, (_, cut) => {
    const singular = SINGULARS.get(word.slice(cut));
    return singular && (cut === 0 || cut >= SHORTEST_BEFORE) ? word.slice(0, cut) + singular : [];
  }).flat();
  return { verbs, nouns };
}
