import type { Match } from "./match.ts";

/**
 * Puts matches in the order that a `Matcher` promises: what covers more first; of two that cover the same,
 * the term itself before one inside a compound, then the longer part of the compound; then by place.
 */
export function inOrder(matches: Match[]): readonly Match[] {
  return matches.length < 2 ? matches : matches.sort(compare);
}

function compare(left: Match, right: Match): number {
  return (
    covered(right) - covered(left) ||
    Number(left.how.way === "compound") - Number(right.how.way === "compound") ||
    (right.how.form?.length ?? 0) - (left.how.form?.length ?? 0) ||
    startOf(left) - startOf(right) ||
    (left.term < right.term ? -1 : Number(left.term > right.term))
  );
}

function covered(match: Match): number {
  let sum = 0;
  for (const part of match.parts) sum += part.end - part.start;
  return sum;
}

function startOf(match: Match): number {
  return match.parts[0]?.start ?? 0;
}
