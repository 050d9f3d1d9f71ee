import { type Band, beadEnds } from "./band.ts";
import { EN_ONLY, type GapCosts, gapCosts, MATCH, NL_ONLY, STATES } from "./gap.ts";
import { gainsAt, type Lattice, type Pair } from "./lattice.ts";
import type { Move } from "./moves.ts";

/** A step of a path: a bead of so many sentences that ends before Dutch sentence i and English sentence j; `gain` in nats. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly nl: number;
  readonly en: number;
  readonly gain: number;
}

/**
 * The path of the highest gain (Viterbi 1967) through the lattice. Sentences without counterpart come in runs, of
 * which the first costs most (Gotoh 1982); in a run of both sides the Dutch comes first.
 */
export function bestPath(lattice: Lattice, pair: Pair): Step[] {
  const { band } = lattice;
  const gap = gapCosts(pair);
  const table = emptyTable(band.cells);
  table.score[MATCH] = 0;
  for (let i = 0; i <= pair.nl.count; i++) {
    takeBeads(table, lattice, i);
    closeRow(table, band, gap, i);
  }
  return traced(lattice, table, pair);
}

/** The number of the cell of row i and of no English sentence, in the band or not. */
export function rowAt({ start, low }: Band, i: number): number {
  return (start[i] as number) - (low[i] as number);
}

/** The number of a cell, −1 outside the band. */
export function cellAt(band: Band, i: number, j: number): number {
  if (j < (band.low[i] as number) || j > (band.high[i] as number)) return -1;
  return rowAt(band, i) + j;
}

interface Table {
  /** By cell and state: the best gain so far. */
  readonly score: Float64Array;
  /** By cell and state: for a bead its move, for a sentence alone the state before it. */
  readonly back: Uint8Array;
  /** By cell: the best gain at which a bead can begin here, and after which state. */
  readonly opening: Float64Array;
  readonly openingState: Uint8Array;
}

function emptyTable(cells: number): Table {
  return {
    score: new Float64Array(cells * STATES).fill(Number.NEGATIVE_INFINITY),
    back: new Uint8Array(cells * STATES),
    opening: new Float64Array(cells),
    openingState: new Uint8Array(cells),
  };
}

/** The beads that end in row i. */
function takeBeads({ score, back, opening }: Table, lattice: Lattice, i: number): void {
  const { band, moves, gains } = lattice;
  const cells = rowAt(band, i);
  for (let move = 0; move < moves.length; move++) {
    const { nl, en } = moves[move] as Move;
    if (i < nl) continue;
    const { first, last } = beadEnds(band, i, { nl, en });
    const at = gainsAt(lattice, i, move);
    const beginnings = rowAt(band, i - nl) - en;
    for (let j = first; j <= last; j++) {
      const gain = gains[at + j] as number;
      if (gain === Number.NEGATIVE_INFINITY) continue;
      const place = (cells + j) * STATES + MATCH;
      const total = (opening[beginnings + j] as number) + gain;
      if (total <= (score[place] as number)) continue;
      score[place] = total;
      back[place] = move;
    }
  }
}

/** The sentences alone of row i, from its first cell to its last, and where beads begin after them. */
function closeRow(table: Table, band: Band, gap: GapCosts, i: number): void {
  const low = band.low[i] as number;
  const high = band.high[i] as number;
  for (let j = low; j <= high; j++) {
    const cell = rowAt(band, i) + j;
    if (i > 0) takeAlone(table, cell * STATES + NL_ONLY, cellAt(band, i - 1, j), gap.nl, i - 1);
    if (j > low) takeAlone(table, cell * STATES + EN_ONLY, cell - 1, gap.en, j - 1);
    table.opening[cell] = Number.NEGATIVE_INFINITY;
    openAfter(table, cell, MATCH, 0);
    openAfter(table, cell, NL_ONLY, gap.close.nl[i] as number);
    openAfter(table, cell, EN_ONLY, gap.close.en[j] as number);
  }
}

/** Sentence `k` alone, after any state of the cell `from`. */
function takeAlone(
  { score, back }: Table,
  place: number,
  from: number,
  costs: Float64Array,
  k: number,
): void {
  if (from < 0) return;
  for (let before = MATCH; before < STATES; before++) {
    const total = (score[from * STATES + before] as number) + (costs[k * STATES + before] as number);
    if (total <= (score[place] as number)) continue;
    score[place] = total;
    back[place] = before;
  }
}

function openAfter(
  { score, opening, openingState }: Table,
  cell: number,
  state: number,
  close: number,
): void {
  const total = (score[cell * STATES + state] as number) + close;
  if (total <= (opening[cell] as number)) return;
  opening[cell] = total;
  openingState[cell] = state;
}

function traced(lattice: Lattice, { score, back, openingState }: Table, pair: Pair): Step[] {
  const steps: Step[] = [];
  let i = pair.nl.count;
  let j = pair.en.count;
  const end = cellAt(lattice.band, i, j) * STATES;
  const states = [MATCH, NL_ONLY, EN_ONLY].sort(
    (a, b) => (score[end + b] as number) - (score[end + a] as number),
  );
  let state = states[0] ?? MATCH;
  while (i > 0 || j > 0) {
    const cell = cellAt(lattice.band, i, j);
    if (cell < 0) throw new Error(`the path leaves its band at ${i}, ${j}`);
    const from = back[cell * STATES + state] as number;
    const { nl, en } =
      state === MATCH
        ? (lattice.moves[from] as Move)
        : { nl: state === NL_ONLY ? 1 : 0, en: state === EN_ONLY ? 1 : 0 };
    const gain = state === MATCH ? (lattice.gains[gainsAt(lattice, i, from) + j] as number) : 0;
    steps.push({ i, j, nl, en, gain });
    [i, j] = [i - nl, j - en];
    state = state === MATCH ? (openingState[cellAt(lattice.band, i, j)] as number) : from;
  }
  return steps.reverse();
}
