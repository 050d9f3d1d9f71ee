import { anchorsOf, corridor } from "./anchors.ts";
import { type Band, bandOf, wholeBand } from "./band.ts";
import type { Step } from "./best-path.ts";
import type { TwoWayLinks } from "./links.ts";
import type { Reach } from "./meetings.ts";
import type { Side } from "./side.ts";

/** Up to so many cells nothing is left out of the first look. */
const EXACT_CELLS = 40_000;
/** Beyond so many cells the first look narrows where it has few anchors. */
const MOST_CELLS = 3_000_000;
const LEAST_REACH = 16;
/** How far from a first path the second look goes, in sentences. */
const MARGIN = 4;
/** Where the path has sentences alone on both sides, all between them is looked at, up to so many cells. */
const MOST_BOX = 10_000;
const MOST_BOXES = 1_000_000;

/** The cells of the first look: all of a short pair, a corridor along anchors in a long one. */
export function firstBand(nl: Side, en: Side, links: TwoWayLinks): Band {
  if ((nl.count + 1) * (en.count + 1) <= EXACT_CELLS) return wholeBand(nl.count, en.count);
  const reaches = corridor(anchorsOf(nl, en, links), nl.count);
  const most = widestWithin(reaches.map(({ low, high }) => high - low + 1));
  const middle = ({ low, high }: Reach) => Math.floor((low + high) / 2);
  return bandOf(
    Int32Array.from(reaches, (reach) => Math.max(reach.low, middle(reach) - most)),
    Int32Array.from(reaches, (reach) => Math.min(reach.high, middle(reach) + most)),
    en.count,
  );
}

/** How far rows may reach at most, so that all together keep to `MOST_CELLS`. */
function widestWithin(widths: readonly number[]): number {
  let most = MOST_CELLS;
  while (
    most > LEAST_REACH &&
    widths.reduce((sum, width) => sum + Math.min(width, 2 * most + 1), 0) > MOST_CELLS
  )
    most = Math.floor(most / 2);
  return most;
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
  return bandOf(spreadRows(least, -1), spreadRows(most, 1), enCount);
}

/** Stretches of the path where only sentences alone, or a stray bead between them, come one after the other. */
function boxes(steps: readonly Step[]): Box[] {
  const found: Box[] = [];
  let box: Box = { i0: 0, j0: 0, i1: 0, j1: 0 };
  let since = 0;
  for (const { i, j, nl, en } of steps) {
    const isAlone = nl === 0 || en === 0;
    since = isAlone ? 0 : since + 1;
    if (isAlone) box = { ...box, i1: i, j1: j };
    if (since < 2) continue;
    found.push(box);
    box = { i0: i, j0: j, i1: i, j1: j };
  }
  return withinBudget([...found, box]);
}

interface Box {
  readonly i0: number;
  readonly j0: number;
  readonly i1: number;
  readonly j1: number;
}

function withinBudget(boxes: readonly Box[]): Box[] {
  let left = MOST_BOXES;
  return boxes.filter(({ i0, j0, i1, j1 }) => {
    const cells = (i1 - i0) * (j1 - j0);
    if (cells <= 0 || cells > Math.min(MOST_BOX, left)) return false;
    left -= cells;
    return true;
  });
}

/** Each row takes in what lies within the margin above and below it, and as much beside it, to the left (−1) or the right (1). */
function spreadRows(rows: Int32Array, side: -1 | 1): Int32Array {
  const spread = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    let farthest = rows[i] as number;
    const last = Math.min(rows.length - 1, i + MARGIN);
    for (let k = Math.max(0, i - MARGIN); k <= last; k++)
      if (((rows[k] as number) - farthest) * side > 0) farthest = rows[k] as number;
    spread[i] = farthest + side * MARGIN;
  }
  return spread;
}

/** How far a band is widened above, below and beside the places where a path comes to its edge, in sentences. */
const WIDENING = 40;

/** The band, wider where the path runs along its edge; `null` where it never does. */
export function widened(band: Band, steps: readonly Step[], enCount: number): Band | null {
  const last = band.low.length - 1;
  const tight = new Set<number>();
  for (const { i, j } of steps) {
    const low = band.low[i] as number;
    const high = band.high[i] as number;
    if ((j === low && low > 0) || (j === high && high < enCount)) tight.add(i);
  }
  if (tight.size === 0 || band.cells > MOST_CELLS) return null;
  const low = band.low.slice();
  const high = band.high.slice();
  for (const i of tight) {
    for (let row = Math.max(0, i - WIDENING); row <= Math.min(last, i + WIDENING); row++) {
      low[row] = Math.min(low[row] as number, (band.low[row] as number) - WIDENING);
      high[row] = Math.max(high[row] as number, (band.high[row] as number) + WIDENING);
    }
  }
  return bandOf(low, high, enCount);
}
