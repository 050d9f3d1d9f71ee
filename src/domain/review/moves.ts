import { longestIncreasing } from "../alignment/increasing.ts";

/** A sentence that stands elsewhere: its number before and after. */
export interface Move {
  readonly before: number;
  readonly after: number;
}

/** A sentence that is shorter, or that a text says more than once, is not known again. */
const SHORTEST = 12;

/**
 * Sentences that both wordings have, but in another order: of those that each has exactly once, all that a longest
 * run in one order leaves out.
 */
export function movedSentences(before: readonly string[], after: readonly string[]): Move[] {
  const places = { before: onceOnly(before), after: onceOnly(after) };
  const common = [...places.before].flatMap(([sentence, at]) => {
    const other = places.after.get(sentence);
    return other === undefined ? [] : [{ before: at, after: other }];
  });
  const still = new Set(longestIncreasing(common.map((pair) => pair.after)));
  return common.filter(({ before: at }, index) => !still.has(index) && (before[at] ?? "").length >= SHORTEST);
}

function onceOnly(sentences: readonly string[]): Map<string, number> {
  const all = Map.groupBy(sentences.keys(), (index) => sentences[index] ?? "");
  return new Map(
    [...all].flatMap(([sentence, [at = 0, ...more]]) => (more.length > 0 ? [] : [[sentence, at]])),
  );
}
