import type { Bead } from "../text/model.ts";

/** A step of the search: so many Dutch and so many English units at once. */
interface Move {
  readonly nl: number;
  readonly en: number;
  /** What it costs to end this move after `nlEnd` Dutch and `enEnd` English units. */
  readonly cost: (nlEnd: number, enEnd: number) => number;
}

export interface SearchSpace {
  /** How long each unit is; they place the band, not the cost. */
  readonly nl: readonly number[];
  readonly en: readonly number[];
  readonly moves: readonly Move[];
}

/** Up to so many cells nothing is left out. */
const EXACT_CELLS = 1_000_000;
/** A cell is one byte of memory; the band grows no wider than this. */
const MOST_CELLS = 64_000_000;
const FIRST_REACH = 200;

/**
 * The cheapest sequence of moves through all units of both sides: dynamic programming in a band around the line
 * on which both sides have covered the same share of their length. Where the path comes to the edge of the band
 * the band is doubled. Memory: one byte a cell, at most 64 MB; time: linear in the cells.
 */
export function cheapestBeads({ nl, en, moves }: SearchSpace): Bead[] {
  const space = { nl, en, moves: moves.toSorted((a, b) => b.nl - a.nl) };
  const [n, m] = [nl.length, en.length];
  const most = Math.min(m, Math.ceil(MOST_CELLS / (n + 1) / 2));
  let reach = (n + 1) * (m + 1) <= EXACT_CELLS ? m : Math.min(FIRST_REACH, most);
  for (;;) {
    const band = bandAround(space, reach);
    const path = trace(band, space.moves, search(space, band));
    if (reach >= most || !touchesEdge(path, band, m)) return path;
    reach = Math.min(2 * reach, most);
  }
}

/** For each number of Dutch units the lowest and highest number of English ones, and where its cells begin. */
interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly start: Float64Array;
  readonly cells: number;
}

function bandAround({ nl, en }: SearchSpace, reach: number): Band {
  const n = nl.length;
  const band = { low: new Int32Array(n + 1), high: new Int32Array(n + 1), start: new Float64Array(n + 1) };
  const share = covered(en) / covered(nl);
  let cells = 0;
  let [dutch, english, centre] = [0, 0, 0];
  for (let i = 0; i <= n; i++) {
    while (centre < en.length && (i === n || english < dutch * share)) english += 1 + (en[centre++] ?? 0);
    band.low[i] = Math.min(Math.max(0, centre - reach), i === 0 ? 0 : (band.high[i - 1] ?? 0));
    band.high[i] = Math.min(en.length, centre + reach);
    band.start[i] = cells;
    cells += (band.high[i] ?? 0) - (band.low[i] ?? 0) + 1;
    dutch += 1 + (nl[i] ?? 0);
  }
  return { ...band, cells };
}

/** The length of a side; every unit counts one more, so that empty ones have their place too. */
function covered(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length + 1, 1);
}

/** For every cell of the band the move that ends there most cheaply, counted from 1. */
function search(space: SearchSpace, band: Band): Uint8Array {
  const best = new Uint8Array(band.cells);
  const depth = 1 + Math.max(...space.moves.map((move) => move.nl));
  const costs: Float64Array[] = [];
  for (let i = 0; i < band.low.length; i++) {
    const row = new Float64Array((band.high[i] ?? 0) - (band.low[i] ?? 0) + 1).fill(Number.POSITIVE_INFINITY);
    costs[i % depth] = row;
    if (i === 0) row[0] = 0;
    fillRow(space, band, { i, costs, best });
  }
  return best;
}

/** Row `i`: for each cell the cheapest move that ends there. Moves inside the row (no Dutch) come last of all. */
function fillRow(space: SearchSpace, band: Band, at: { i: number; costs: Float64Array[]; best: Uint8Array }) {
  const { i, costs, best } = at;
  const [low, start] = [band.low[i] ?? 0, band.start[i] ?? 0];
  const row = costs[i % costs.length] ?? new Float64Array();
  space.moves.forEach(({ nl, en, cost }, move) => {
    const source = costs[(i - nl) % costs.length];
    if (i < nl || source === undefined) return;
    const shift = low - en - (band.low[i - nl] ?? 0);
    for (let cell = Math.max(0, -shift); cell < row.length && cell + shift < source.length; cell++) {
      const before = source[cell + shift] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      const total = before + cost(i, low + cell);
      if (total >= (row[cell] ?? 0)) continue;
      row[cell] = total;
      best[start + cell] = move + 1;
    }
  });
}

function trace(band: Band, moves: readonly Move[], best: Uint8Array): Bead[] {
  const beads: Bead[] = [];
  let i = band.low.length - 1;
  let j = band.high[i] ?? 0;
  while (i > 0 || j > 0) {
    const move = moves[(best[(band.start[i] ?? 0) + j - (band.low[i] ?? 0)] ?? 0) - 1];
    if (move === undefined) throw new Error(`no move leads to ${i}, ${j}`);
    i -= move.nl;
    j -= move.en;
    beads.push({ nl: from(i, move.nl), en: from(j, move.en) });
  }
  return beads.reverse();
}

function from(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

function touchesEdge(beads: readonly Bead[], band: Band, m: number): boolean {
  let [i, j] = [0, 0];
  return beads.some((bead) => {
    i += bead.nl.length;
    j += bead.en.length;
    return (j <= (band.low[i] ?? 0) && j > 0) || (j >= (band.high[i] ?? 0) && j < m);
  });
}
