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
 * takes our words as they are.
 */
export function diffWords(before: string, after: string): WordChange[] {
  return diffArrays(tokens(before), tokens(after)).map(({ added, removed, value }) => ({
    change: added ? "added" : removed ? "removed" : "kept",
    text: value.join(""),
  }));
}

function tokens(text: string): string[] {
  const found: string[] = [];
  let position = 0;
  for (const { start, end } of wordSpans(text)) {
    found.push(...text.slice(position, start), text.slice(start, end));
    position = end;
  }
  return [...found, ...text.slice(position)];
}
