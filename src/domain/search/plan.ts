import type { Language } from "../text/model.ts";
import type { Clause } from "./query.ts";
import { searchStem } from "./stem.ts";

/**
 * Words beside each other, by what they are compared by: as written, by their stem, or (one word) by how they begin.
 */
export interface Sequence {
  readonly by: "word" | "stem" | "beginning";
  readonly keys: readonly string[];
}

/** A clause as it is looked for: any of the sequences will do, in either language. */
type PlannedClause = Readonly<Record<Language, readonly Sequence[]>>;

/** All clauses must be met, each by the Dutch or the English of a passage. */
export type SearchPlan = readonly PlannedClause[];

/** Words of the library that stand for a word of the query beyond its stem: compounds, strong forms. */
export type Expansion = Readonly<Record<Language, readonly string[]>> & {
  /** No word of the library is of this stem: those that begin with it are looked for. */
  readonly asBeginning: boolean;
};

/**
 * @param expansions of the clauses of one word that stand outside quotes, by that word
 */
export function planSearch(
  clauses: readonly Clause[],
  expansions: ReadonlyMap<string, Expansion>,
): SearchPlan {
  return clauses.map((clause) => ({
    nl: sequencesOf(clause, "nl", expansions),
    en: sequencesOf(clause, "en", expansions),
  }));
}

function sequencesOf(
  { words, exact }: Clause,
  language: Language,
  expansions: ReadonlyMap<string, Expansion>,
): Sequence[] {
  if (exact) return [{ by: "word", keys: words }];
  const stems: Sequence = { by: "stem", keys: words.map((word) => searchStem(word, language)) };
  const [word = "", ...others] = words;
  if (others.length > 0) {
    return [stems, { by: "stem", keys: [searchStem(words.join(""), language)] }];
  }
  const expansion = expansions.get(word);
  const more = (expansion?.[language] ?? []).map((key): Sequence => ({ by: "word", keys: [key] }));
  return expansion?.asBeginning ? [stems, { by: "beginning", keys: [word] }, ...more] : [stems, ...more];
}
