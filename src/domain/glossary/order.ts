import type { Match } from "./match.ts";

/**
 * Puts matches in the order that a `Matcher` promises: what covers more first; of two that cover the same,
 * the term itself before one inside a compound, then the longer part of the compound; then by place.
 */
export function inOrder(matches: Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const ordered = matches.sort(compare);
  return ordered.some(isSplit) ? withoutRepeats(ordered) : ordered;
}

/** A phrase that is found as a whole is found again as a verb and what stands apart from it: once is enough. */
function withoutRepeats(matches: readonly Match[]): readonly Match[] {
  const whole = new Set(matches.filter((match) => !isSplit(match)).map(extent));
  return matches.filter((match) => !isSplit(match) || !whole.has(extent(match)));
}

function isSplit(match: Match): boolean {
  return match.how.way === "split";
}

function extent(match: Match): string {
  return `${match.term} ${startOf(match)} ${endOf(match)}`;
}

function endOf(match: Match): number {
  return match.parts.at(-1)?.end ?? 0;
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
