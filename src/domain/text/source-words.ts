import type { Span } from "./sentences.ts";

/**
 * A word as detached translations count them: a run of letters and digits. Every other sign divides, so that no
 * quotation mark, dash or point in a number can change a count; what cannot be seen (a soft hyphen) divides nothing.
 */
const RUN = /\p{Cf}*[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;

/** Marks that close what stands before them, although white space came in between: « zo » */
const CLOSING = /^[»”’"')\]]+\s/u;

export function countSourceWords(text: string): number {
  return text.match(RUN)?.length ?? 0;
}

/**
 * Cuts a paragraph into pieces of so many words, at white space. Null where it cannot be done: another number of
 * words in all, or no white space where a cut should be.
 */
export function cutAtWords(text: string, words: readonly number[]): string[] | null {
  const runs = [...text.matchAll(RUN)].map(
    (run): Span => ({ start: run.index, end: run.index + run[0].length }),
  );
  const pieces: string[] = [];
  let start = 0;
  let count = 0;
  for (const own of words.slice(0, -1)) {
    count += own;
    const cut = whiteSpaceBetween(text, runs[count - 1], runs[count]);
    if (cut === null) return null;
    pieces.push(text.slice(start, cut).trim());
    start = cut;
  }
  if (count + (words.at(-1) ?? 0) !== runs.length) return null;
  pieces.push(text.slice(start).trim());
  return pieces.every((piece) => piece !== "") ? pieces : null;
}

/** The first white space between two words that no closing mark follows. */
function whiteSpaceBetween(text: string, before: Span | undefined, after: Span | undefined): number | null {
  if (!before || !after) return null;
  const gap = text.slice(before.end, after.start);
  for (const space of gap.matchAll(/\s+/gu)) {
    if (!CLOSING.test(gap.slice(space.index + space[0].length))) return before.end + space.index;
  }
  return null;
}
