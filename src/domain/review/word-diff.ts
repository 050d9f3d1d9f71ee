import { diffArrays } from "diff";
import { wordSpans } from "../text/words.ts";

/** A stretch of two wordings laid over one another. */
export interface WordChange {
  readonly change: "kept" | "added" | "removed";
  readonly text: string;
}

/**
 * What changed between two wordings, word by word: a word is never cut (Minsk-akkoorden, 's avonds), and each
 * space or mark counts for itself. jsdiff's own word tokenizer splits at hyphens and apostrophes; its array diff
 * takes our words as they are. Its time grows with the square of what changed: past `MOST_EDITS` the one wording
 * stands for the other as a whole.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const found = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDITS });
  if (found === undefined) return replaced(before, after);
  return found.map(({ added, removed, value }) => ({
    change: added ? "added" : removed ? "removed" : "kept",
    text: value.join(""),
  }));
}

/** Words, spaces and marks put in or taken out: some 500 words replaced, which nobody reads as a diff any more. */
const MOST_EDITS = 2_000;

function replaced(before: string, after: string): WordChange[] {
  return [
    { change: "removed" as const, text: before },
    { change: "added" as const, text: after },
  ].filter(({ text }) => text !== "");
}

function tokens(text: string): string[] {
  const found: string[] = [];
  let position = 0;
  for (const { start, end } of wordSpans(text)) {
    for (const mark of text.slice(position, start)) found.push(mark);
    found.push(text.slice(start, end));
    position = end;
  }
  return [...found, ...text.slice(position)];
}
