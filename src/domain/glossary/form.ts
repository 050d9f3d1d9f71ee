import type { Inflection } from "./match.ts";

/** A form of a word that the rules yield, folded as `foldWord` does. */
export interface Form {
  readonly text: string;
  /** Absent: the form that dictionaries list. */
  readonly inflection?: Inflection;
  /**
   * What must stand beside the form for it to be believed, so often is it another word: its subject beside a
   * bare verb stem (ik trek), an old preposition before a dative (ten slotte).
   */
  readonly beside?: Beside;
}

export type Beside = "subject" | "preposition";

/** The forms of `texts`, all with the same inflection. */
export function formsOf(texts: Iterable<string>, inflection: Inflection): Form[] {
  return Array.from(texts, (text) => ({ text, inflection }));
}
