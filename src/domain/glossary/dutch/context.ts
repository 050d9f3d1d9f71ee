import type { Reading } from "../lexicon.ts";
import type { Token } from "../sentence.ts";

/** Whether the words around a form let it be a form of the term. */
export function isBelievable(
  _reading: Reading,
  _sentence: string,
  _tokens: readonly Token<{ readonly key: string }>[],
  _at: number,
): boolean {
  return true;
}
