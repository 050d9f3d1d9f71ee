import { type Band, beadEnds } from "./band.ts";
import { cellAt, rowAt } from "./best-path.ts";
import { EN_ONLY, type GapCosts, MATCH, NL_ONLY, STATES } from "./gap.ts";
import { gainsAt, type Lattice } from "./lattice.ts";
import type { Move } from "./moves.ts";
import { tabulated } from "./tabulated.ts";

/** Gains count too much as they stand, since words and lengths are not independent; measured. */
export const SOBERNESS = 0.9;

/** Log sums over all paths: by cell and state, and by cell for a bead that begins there. */
export interface Sums {
  readonly states: Float64Array;
  readonly opening: Float64Array;
}

function emptySums(cells: number): Sums {
  return {
    states: new Float64Array(cells * STATES).fill(Number.NEGATIVE_INFINITY),
    opening: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
  };
}

/** Of all paths from the beginning to each cell. */
export function forward(lattice: Lattice, gap: GapCosts): Sums {
  const { band } = lattice;
  const sums = emptySums(band.cells);
  sums.states[MATCH] = 0;
  for (let i = 0; i < band.low.length; i++) {
    addBeadsBefore(sums, lattice, i);
    addAloneBefore(sums, band, gap, i);
  }
  return sums;
}

/** The beads that end in row i. */
function addBeadsBefore({ states, opening }: Sums, lattice: Lattice, i: number): void {
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
      if (gain > Number.NEGATIVE_INFINITY)
        add(states, (cells + j) * STATES + MATCH, (opening[beginnings + j] as number) + SOBERNESS * gain);
    }
  }
}

/** Sentences alone that end in row i, and what a bead can begin after. */
function addAloneBefore({ states, opening }: Sums, band: Band, gap: GapCosts, i: number): void {
  const low = band.low[i] as number;
  const high = band.high[i] as number;
  for (let j = low; j <= high; j++) {
    const cell = rowAt(band, i) + j;
    const at = cell * STATES;
    const up = i > 0 ? cellAt(band, i - 1, j) * STATES : -1;
    const left = j > low ? at - STATES : -1;
    for (let before = MATCH; before < STATES; before++) {
      if (up >= 0) {
        const cost = gap.nl[(i - 1) * STATES + before] as number;
        add(states, at + NL_ONLY, (states[up + before] as number) + cost);
      }
      if (left >= 0) {
        const cost = gap.en[(j - 1) * STATES + before] as number;
        add(states, at + EN_ONLY, (states[left + before] as number) + cost);
      }
    }
    opening[cell] = states[at + MATCH] as number;
    add(opening, cell, (states[at + NL_ONLY] as number) + (gap.close.nl[i] as number));
    add(opening, cell, (states[at + EN_ONLY] as number) + (gap.close.en[j] as number));
  }
}

/** Of all paths from each cell to the end. */
export function backward(lattice: Lattice, gap: GapCosts): Sums {
  const { band } = lattice;
  const sums = emptySums(band.cells);
  sums.states.fill(0, (band.cells - 1) * STATES);
  for (let i = band.low.length - 1; i >= 0; i--) {
    addBeadsAfter(sums, lattice, i);
    addAloneAfter(sums, band, gap, i);
  }
  return sums;
}

/** The beads that begin in row i. */
function addBeadsAfter({ states, opening }: Sums, lattice: Lattice, i: number): void {
  const { band, moves, gains } = lattice;
  for (let move = 0; move < moves.length; move++) {
    const { nl, en } = moves[move] as Move;
    const end = i + nl;
    if (end >= band.low.length) continue;
    const { first, last } = beadEnds(band, end, { nl, en });
    const at = gainsAt(lattice, end, move);
    const cells = rowAt(band, end);
    const beginnings = rowAt(band, i) - en;
    for (let j = first; j <= last; j++) {
      const gain = gains[at + j] as number;
      if (gain > Number.NEGATIVE_INFINITY)
        add(opening, beginnings + j, SOBERNESS * gain + (states[(cells + j) * STATES + MATCH] as number));
    }
  }
}

/** Beads and sentences alone that begin in row i. */
function addAloneAfter({ states, opening }: Sums, band: Band, gap: GapCosts, i: number): void {
  const low = band.low[i] as number;
  const high = band.high[i] as number;
  const isLast = i + 1 === band.low.length;
  for (let j = high; j >= low; j--) {
    const cell = rowAt(band, i) + j;
    const at = cell * STATES;
    const down = isLast ? -1 : cellAt(band, i + 1, j) * STATES;
    const right = j < high ? at + STATES : -1;
    const open = opening[cell] as number;
    add(states, at + MATCH, open);
    add(states, at + NL_ONLY, (gap.close.nl[i] as number) + open);
    add(states, at + EN_ONLY, (gap.close.en[j] as number) + open);
    for (let state = MATCH; state < STATES; state++) {
      if (down >= 0) {
        const cost = gap.nl[i * STATES + state] as number;
        add(states, at + state, cost + (states[down + NL_ONLY] as number));
      }
      if (right >= 0) {
        const cost = gap.en[j * STATES + state] as number;
        add(states, at + state, cost + (states[right + EN_ONLY] as number));
      }
    }
  }
}

/** Less than e to this power beside the rest is nothing. */
const NEGLIGIBLE = -14;

/** Adds in place, in logarithms. */
function add(sums: Float64Array, at: number, log: number): void {
  const sum = sums[at] as number;
  let more = sum;
  let less = log;
  if (log > sum) {
    more = log;
    less = sum;
  }
  sums[at] = less - more >= NEGLIGIBLE ? more + added(less - more) : more;
}

/** What is added to the logarithm of a sum by a summand that is smaller by so much. */
const added = tabulated((less) => Math.log1p(Math.exp(less)), { from: NEGLIGIBLE, to: 0, steps: 3_584 });
