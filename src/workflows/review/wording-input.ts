import { InputError } from "../../domain/errors/error.ts";
import { sentencesIn } from "../../domain/review/hunk.ts";

/** The longest paragraph, in UTF-16 units: far above any in a newspaper, below what a page can lay out at once. */
const LONGEST = 60_000;

/** Control characters, and what turns the direction of a line without being seen. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * The wording somebody typed, a sentence a line, as it is kept: trimmed, without empty lines.
 * @throws InputError `wording-invalid` for one that is empty, too long, or holds characters that cannot be seen
 */
export function checkedSentences(lines: readonly string[]): string[] {
  const sentences = sentencesIn(lines.join("\n"));
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  if (sentences.length === 0) throw new InputError("wording-invalid", {}, { reason: "empty" });
  if (length > LONGEST) throw new InputError("wording-invalid", {}, { limit: LONGEST });
  const unseen = sentences.join(" ").match(UNSEEN)?.[0];
  if (unseen !== undefined) throw new InputError("wording-invalid", {}, { value: unseen });
  return sentences;
}
