import type { Inflection } from "./match.ts";

/** A form of a word that the rules yield, folded as `foldWord` does. */
export interface Form {
  readonly text: string;
  /** Absent: the form that dictionaries list. */
  readonly inflection?: Inflection;
  /** A bare verb stem (ik trek, trek!): it needs its subject beside it, so often is it another word. */
  readonly bare?: true;
}

/** The forms of `texts`, all with the same inflection. */
export function formsOf(texts: Iterable<string>, inflection: Inflection): Form[] {
  return Array.from(texts, (text) => ({ text, inflection }));
}
