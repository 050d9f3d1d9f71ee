import { commonTokens } from "./diff/token-diff.ts";
import { tokensOf } from "./diff/tokens.ts";

/** A stretch of two wordings laid over one another. */
export interface WordChange {
  readonly change: "kept" | "added" | "removed";
  readonly text: string;
}

/**
 * What changed between two wordings, word by word: a word is never cut (Minsk-akkoorden, 's avonds), and each
 * space or mark counts for itself. Where a long stretch has nothing in common the one stands for the other as a whole.
 */
export function diffWords(before: string, after: string): WordChange[] {
  return diffTokens(tokensOf(before), tokensOf(after));
}

/** The same for what is cut into tokens already. */
export function diffTokens(before: readonly string[], after: readonly string[]): WordChange[] {
  const found: WordChange[] = [];
  const add = (change: WordChange["change"], tokens: readonly string[], from: number, to: number) => {
    if (from < to) found.push({ change, text: tokens.slice(from, to).join("") });
  };
  let [a, b] = [0, 0];
  const end = { before: before.length, after: after.length, length: 0 };
  for (const common of [...commonTokens(before, after), end]) {
    add("removed", before, a, common.before);
    add("added", after, b, common.after);
    [a, b] = [common.before + common.length, common.after + common.length];
    add("kept", before, common.before, a);
  }
  return found;
}
