import { diffArrays } from "diff";
import { anchorsBetween, gapsBetween } from "./anchors.ts";
import { numbered } from "./numbered.ts";
import { type Common, type Range, sizeOf } from "./range.ts";
import { trimmed } from "./trimmed.ts";

/** A stretch of so many tokens of both sides is given to jsdiff as it is; a longer one is first cut at its anchors. */
const LEAF = 400;
/** Tokens put in or taken out in one stretch: past that the one wording stands for the other, as nobody would read it. */
const MOST_EDITS = 400;
/** A stretch in a stretch in a stretch …: past that depth no more anchors are looked for. */
const DEEPEST = 16;

/**
 * What two token lists have in common, in order. Stretches between words that each list has only once are compared
 * by themselves (patience diff: Cohen 2008), so that the time grows with the length of the text and not with its
 * square; jsdiff (Myers 1986) does the short stretches.
 */
export function commonTokens(before: readonly string[], after: readonly string[]): Common[] {
  const [a, b] = numbered(before, after);
  const found: Common[] = [];
  compare(a, b, { before: 0, beforeEnd: a.length, after: 0, afterEnd: b.length }, DEEPEST, found);
  return joined(found);
}

function compare(a: Int32Array, b: Int32Array, range: Range, depth: number, found: Common[]): void {
  const { head, middle, tail } = trimmed(a, b, range);
  if (head.length > 0) found.push(head);
  if (middle.before < middle.beforeEnd && middle.after < middle.afterEnd) {
    const anchors = depth > 0 && sizeOf(middle) > LEAF ? anchorsBetween(a, b, middle) : [];
    if (anchors.length === 0) compareLeaf(a, b, middle, found);
    else for (const gap of gapsBetween(anchors, middle)) compare(a, b, gap, depth - 1, found);
  }
  if (tail.length > 0) found.push(tail);
}

function compareLeaf(a: Int32Array, b: Int32Array, range: Range, found: Common[]): void {
  const parts = diffArrays(
    [...a.subarray(range.before, range.beforeEnd)],
    [...b.subarray(range.after, range.afterEnd)],
    { maxEditLength: MOST_EDITS },
  );
  let { before, after } = range;
  for (const { added, removed, value } of parts ?? []) {
    if (!added && !removed) found.push({ before, after, length: value.length });
    if (!added) before += value.length;
    if (!removed) after += value.length;
  }
}

function joined(all: readonly Common[]): Common[] {
  const found: Common[] = [];
  for (const common of all) {
    const last = found.at(-1);
    if (last && last.before + last.length === common.before && last.after + last.length === common.after) {
      found[found.length - 1] = { ...last, length: last.length + common.length };
    } else found.push(common);
  }
  return found;
}
