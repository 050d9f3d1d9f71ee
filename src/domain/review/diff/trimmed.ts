import type { Common, Range } from "./range.ts";

/** What both begin with, what both end with, and what is left between. */
export function trimmed(
  a: ArrayLike<unknown>,
  b: ArrayLike<unknown>,
  range: Range,
): { head: Common; middle: Range; tail: Common } {
  let { before, beforeEnd, after, afterEnd } = range;
  while (before < beforeEnd && after < afterEnd && a[before] === b[after]) {
    before += 1;
    after += 1;
  }
  while (before < beforeEnd && after < afterEnd && a[beforeEnd - 1] === b[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  return {
    head: { before: range.before, after: range.after, length: before - range.before },
    middle: { before, beforeEnd, after, afterEnd },
    tail: { before: beforeEnd, after: afterEnd, length: range.beforeEnd - beforeEnd },
  };
}
