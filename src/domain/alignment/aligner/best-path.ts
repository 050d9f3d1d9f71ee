import type { Band } from "./band.ts";
import { EN_ONLY, type GapCosts, gapCosts, MATCH, NL_ONLY, STATES } from "./gap.ts";
import type { Lattice, Pair } from "./lattice.ts";
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
    const [low, start] = [band.low[i] as number, band.start[i] as number];
    for (let j = low; j <= (band.high[i] as number); j++) {
      const cell = start + j - low;
      takeBeads(table, lattice, { i, j, cell });
      if (i > 0) takeAlone(table, cell * STATES + NL_ONLY, cellAt(band, i - 1, j), gap.nl, i - 1);
      if (j > low) takeAlone(table, cell * STATES + EN_ONLY, cell - 1, gap.en, j - 1);
      openBeads(table, gap, { i, j, cell });
    }
  }
  return traced(lattice, table, pair);
}

/** The number of a cell, −1 outside the band. */
export function cellAt(band: Band, i: number, j: number): number {
  if (j < (band.low[i] as number) || j > (band.high[i] as number)) return -1;
  return (band.start[i] as number) + j - (band.low[i] as number);
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

interface Place {
  readonly i: number;
  readonly j: number;
  readonly cell: number;
}

function emptyTable(cells: number): Table {
  return {
    score: new Float64Array(cells * STATES).fill(Number.NEGATIVE_INFINITY),
    back: new Uint8Array(cells * STATES),
    opening: new Float64Array(cells),
    openingState: new Uint8Array(cells),
  };
}

function takeBeads(table: Table, { band, moves, gains }: Lattice, { i, j, cell }: Place): void {
  const place = cell * STATES + MATCH;
  let best = table.score[place] as number;
  for (let move = 0; move < moves.length; move++) {
    const gain = gains[cell * moves.length + move] as number;
    if (gain === Number.NEGATIVE_INFINITY) continue;
    const { nl, en } = moves[move] as Move;
    const total = (table.opening[cellAt(band, i - nl, j - en)] as number) + gain;
    if (total <= best) continue;
    best = total;
    table.back[place] = move;
  }
  table.score[place] = best;
}

/** Sentence `k` alone, after any state of the cell `from`. */
function takeAlone(table: Table, place: number, from: number, costs: Float64Array, k: number): void {
  if (from < 0) return;
  let best = table.score[place] as number;
  for (let before = MATCH; before < STATES; before++) {
    const total = (table.score[from * STATES + before] as number) + (costs[k * STATES + before] as number);
    if (total <= best) continue;
    best = total;
    table.back[place] = before;
  }
  table.score[place] = best;
}

function openBeads(table: Table, { close }: GapCosts, { i, j, cell }: Place): void {
  const at = cell * STATES;
  let best = table.score[at + MATCH] as number;
  let state = MATCH;
  const afterDutch = (table.score[at + NL_ONLY] as number) + (close.nl[i] as number);
  if (afterDutch > best) [best, state] = [afterDutch, NL_ONLY];
  const afterEnglish = (table.score[at + EN_ONLY] as number) + (close.en[j] as number);
  if (afterEnglish > best) [best, state] = [afterEnglish, EN_ONLY];
  table.opening[cell] = best;
  table.openingState[cell] = state;
}

function traced(lattice: Lattice, { score, back, openingState }: Table, pair: Pair): Step[] {
  const steps: Step[] = [];
  let [i, j] = [pair.nl.count, pair.en.count];
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
    const gain = state === MATCH ? (lattice.gains[cell * lattice.moves.length + from] as number) : 0;
    steps.push({ i, j, nl, en, gain });
    [i, j] = [i - nl, j - en];
    state = state === MATCH ? (openingState[cellAt(lattice.band, i, j)] as number) : from;
  }
  return steps.reverse();
}
