import { longestIncreasing } from "./increasing.ts";

/** What became of the sentences of one side, when one wording of it took the place of another. */
export interface Fate {
  /** For each old sentence where it stands now; `undefined`: it is gone. */
  readonly place: readonly (number | undefined)[];
  /** The old sentences that stand where they stood, but with other words. */
  readonly edited: ReadonlySet<number>;
}

/**
 * Follows sentences from one wording to the next: unchanged ones by the longest common subsequence, and, where
 * between two unchanged ones as many sentences stand as before, each of those as an edit of the one in its place.
 */
export function followSentences(old: readonly string[], now: readonly string[]): Fate {
  const place: (number | undefined)[] = new Array(old.length).fill(undefined);
  const edited = new Set<number>();
  let [oldFrom, nowFrom] = [0, 0];
  for (const [oldAt, nowAt] of [...commonSentences(old, now), [old.length, now.length] as const]) {
    for (let step = 0; oldAt - oldFrom === nowAt - nowFrom && oldFrom + step < oldAt; step++) {
      place[oldFrom + step] = nowFrom + step;
      edited.add(oldFrom + step);
    }
    if (oldAt < old.length) place[oldAt] = nowAt;
    [oldFrom, nowFrom] = [oldAt + 1, nowAt + 1];
  }
  return { place, edited };
}

/** A sentence that repeats more often than this says nothing about where it came from. */
const MOST_REPEATS = 20;

/**
 * A longest common subsequence as pairs of places, ascending: what both begin and end with, and between them Hunt
 * and Szymanski 1977, the longest increasing run of matches, each old sentence with its latest match first.
 */
function commonSentences(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const matches = matchesBetween(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...matches.map(([oldAt, nowAt]) => [oldAt + head, nowAt + head] as const),
    ...Array.from({ length: tail }, (_, i) => [old.length - tail + i, now.length - tail + i] as const),
  ];
}

function matchesBetween(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const places = Map.groupBy(now.keys(), (index) => now[index] ?? "");
  const matches = old.flatMap((sentence, oldAt) => {
    const found = places.get(sentence) ?? [];
    return found.length > MOST_REPEATS ? [] : found.toReversed().map((nowAt) => [oldAt, nowAt] as const);
  });
  return longestIncreasing(matches.map(([, nowAt]) => nowAt)).flatMap((index) => {
    const match = matches[index];
    return match === undefined ? [] : [match];
  });
}
