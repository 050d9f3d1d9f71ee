import { longestIncreasing } from "../../alignment/increasing.ts";
import type { Range } from "./range.ts";

/** Where no single token stands once on each side, a run of so many may: some six words. */
const RUN = 12;

/**
 * Places where the two stretches surely belong together: tokens that each has exactly once, as many as stand in one
 * order on both sides; where there are none (a text that repeats itself), the beginnings of runs that do.
 *
 * @param a numbers that stand for tokens
 * @returns places in `a` and `b`, ascending in both
 */
export function anchorsBetween(a: Int32Array, b: Int32Array, range: Range): (readonly [number, number])[] {
  const single = uniqueInBoth(a, b, range, 1);
  return single.length > 0 ? single : uniqueInBoth(a, b, range, RUN);
}

/** From one anchor up to the next: each anchor is the first token of the stretch after it. */
export function gapsBetween(anchors: readonly (readonly [number, number])[], range: Range): Range[] {
  const starts = [[range.before, range.after] as const, ...anchors];
  return starts.map(([before, after], index) => {
    const [beforeEnd, afterEnd] = starts[index + 1] ?? [range.beforeEnd, range.afterEnd];
    return { before, beforeEnd, after, afterEnd };
  });
}

function uniqueInBoth(
  a: Int32Array,
  b: Int32Array,
  range: Range,
  length: number,
): (readonly [number, number])[] {
  const left = onceOnly(a, range.before, range.beforeEnd, length);
  const right = onceOnly(b, range.after, range.afterEnd, length);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, at] of left) {
    const other = right.get(key);
    // A key is a hash: what it stands for is looked at again.
    if (at >= 0 && other !== undefined && other >= 0 && a[at] === b[other]) pairs.push([at, other]);
  }
  pairs.sort(([one], [other]) => one - other);
  return longestIncreasing(pairs.map(([, after]) => after)).flatMap((index) => {
    const pair = pairs[index];
    return pair === undefined ? [] : [pair];
  });
}

/** For each run of tokens its place; -1 where it stands more than once. */
function onceOnly(tokens: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at += 1) {
    let key = tokens[at] ?? 0;
    for (let next = 1; next < length; next += 1) key = (Math.imul(key, 31) + (tokens[at + next] ?? 0)) | 0;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}
