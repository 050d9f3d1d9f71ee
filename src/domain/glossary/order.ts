import type { Match } from "./match.ts";

/**
 * Puts matches in the order that a `Matcher` promises: what covers more first; of two that cover the same,
 * the term itself before one inside a compound, then the longer part of the compound; then by place.
 */
export function inOrder(matches: Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  if (matches.length > FEW) matches.sort(compare);
  else sortFew(matches);
  return matches.some(isSplit) ? withoutRepeats(matches) : matches;
}

/** Up to so many are sorted faster by inserting one after the other than by the engine. */
const FEW = 12;

function sortFew(matches: Match[]): void {
  for (let from = 1; from < matches.length; from += 1) {
    const match = matches[from];
    let to = from;
    for (
      let before = matches[to - 1];
      match && before && compare(before, match) > 0;
      before = matches[to - 1]
    ) {
      matches[to] = before;
      to -= 1;
    }
    if (match) matches[to] = match;
  }
}

/** A phrase that is found as a whole is found again as a verb and what stands apart from it: once is enough. */
function withoutRepeats(matches: readonly Match[]): readonly Match[] {
  const split = new Set(matches.filter(isSplit).map(({ term }) => term));
  const again = matches.filter((match) => !isSplit(match) && split.has(match.term));
  if (again.length === 0) return matches;
  const whole = new Set(again.map(extent));
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
