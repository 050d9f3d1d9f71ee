import { anchorsOf, corridor } from "./anchors.ts";
import { type Band, bandOf, wholeBand } from "./band.ts";
import type { Step } from "./best-path.ts";
import type { TwoWayLinks } from "./links.ts";
import type { Side } from "./side.ts";

/** Up to so many cells nothing is left out of the first look. */
const EXACT_CELLS = 40_000;
/** How far from a first path the second look goes, in sentences. */
const MARGIN = 8;
/** Where the path has sentences alone on both sides, all between them is looked at, up to so many cells. */
const MOST_BOX = 40_000;

/** The cells of the first look: all of a short pair, a corridor along anchors in a long one. */
export function firstBand(nl: Side, en: Side, links: TwoWayLinks): Band {
  if ((nl.count + 1) * (en.count + 1) <= EXACT_CELLS) return wholeBand(nl.count, en.count);
  const where = corridor(anchorsOf(nl, en, links));
  const [low, high] = [new Int32Array(nl.count + 1), new Int32Array(nl.count + 1)];
  for (let i = 0; i <= nl.count; i++) {
    const { centre, reach } = where(i);
    low[i] = centre - reach;
    high[i] = centre + reach;
  }
  return bandOf(low, high, en.count);
}

/** A band around a path: wide where it has sentences alone, narrow elsewhere. */
export function bandAround(steps: readonly Step[], nlCount: number, enCount: number): Band {
  const least = new Int32Array(nlCount + 1).fill(enCount);
  const most = new Int32Array(nlCount + 1);
  const touch = (i: number, j: number) => {
    least[i] = Math.min(least[i] as number, j);
    most[i] = Math.max(most[i] as number, j);
  };
  touch(0, 0);
  for (const { i, j, nl, en } of steps) {
    for (let row = i - nl; row <= i; row++) {
      touch(row, j - en);
      touch(row, j);
    }
  }
  for (const box of boxes(steps)) {
    for (let row = box.i0; row <= box.i1; row++) {
      touch(row, box.j0);
      touch(row, box.j1);
    }
  }
  return bandOf(
    spreadRows(least, Math.min).map((j) => j - MARGIN),
    spreadRows(most, Math.max).map((j) => j + MARGIN),
    enCount,
  );
}

/** Stretches of the path where only sentences alone, or a stray bead between them, come one after the other. */
function* boxes(steps: readonly Step[]) {
  let [i0, j0, i1, j1] = [0, 0, 0, 0];
  let since = 0;
  for (const { i, j, nl, en } of steps) {
    const isAlone = nl === 0 || en === 0;
    since = isAlone ? 0 : since + 1;
    if (isAlone) [i1, j1] = [i, j];
    if (since < 2) continue;
    if (i1 > i0 && j1 > j0 && (i1 - i0) * (j1 - j0) <= MOST_BOX) yield { i0, j0, i1, j1 };
    [i0, j0] = [i, j];
    [i1, j1] = [i, j];
  }
  if (i1 > i0 && j1 > j0 && (i1 - i0) * (j1 - j0) <= MOST_BOX) yield { i0, j0, i1, j1 };
}

/** Each row takes in what lies within the margin above and below it. */
function spreadRows(rows: Int32Array, pick: (...values: number[]) => number): Int32Array {
  return rows.map((_, i) => {
    let value = rows[i] as number;
    for (let k = Math.max(0, i - MARGIN); k <= Math.min(rows.length - 1, i + MARGIN); k++)
      value = pick(value, rows[k] as number);
    return value;
  });
}
