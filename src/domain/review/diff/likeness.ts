import { wordSpans } from "../../text/words.ts";

/**
 * A sentence as the runs of three letters in its words, a word's ends counted as letters: one number for each run,
 * ascending, as often as it stands there. Long words weigh more than little ones, and a word in another form is still
 * much the same.
 */
export type Traces = Int32Array;

export function tracesOf(sentence: string): Traces {
  const text = sentence.toLowerCase();
  const found: number[] = [];
  for (const { start, end } of wordSpans(text)) {
    const letter = (at: number) => (at < start || at >= end ? 0 : text.charCodeAt(at));
    for (let at = start; at < end; at += 1) {
      found.push((Math.imul(Math.imul(letter(at - 1), 65_599) + letter(at), 65_599) + letter(at + 1)) | 0);
    }
  }
  return Int32Array.from(found).sort();
}

/** Those of several sentences together. */
export function together(all: readonly Traces[]): Traces {
  return Int32Array.from(all.flatMap((traces) => [...traces])).sort();
}

/** How many of them both have. */
export function sharedBy(one: Traces, other: Traces): number {
  let [a, b, count] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const difference = (one[a] ?? 0) - (other[b] ?? 0);
    if (difference === 0) count += 1;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return count;
}

/**
 * How alike they are, 0 to 1: what they share against the geometric mean of what each has (Ochiai 1957). Two
 * sentences without a word (a row of points) are alike.
 */
export function likeness(one: Traces, other: Traces): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0;
  return sharedBy(one, other) / Math.sqrt(one.length * other.length);
}
