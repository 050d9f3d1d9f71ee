import { gapCosts } from "./gap.ts";
import type { Pair } from "./lattice.ts";
import type { Lattice } from "./lattice.ts";
import type { Move } from "./moves.ts";

/** A step of a path: a bead that ends at (i, j), of so many sentences; `gain` in nats. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly nl: number;
  readonly en: number;
  readonly gain: number;
}

/** What came last: a bead of both sides, or a sentence of one side without counterpart. */
const [MATCH, NL_ONLY, EN_ONLY] = [0, 1, 2];
const STATES = 3;

/**
 * The path of the highest gain (Viterbi 1967) through the lattice. Sentences without counterpart come in runs, of
 * which the first costs most (Gotoh 1982); in a run of both sides the Dutch comes first.
 */
export function bestPath(lattice: Lattice, pair: Pair): Step[] {
  const { band, moves, gains } = lattice;
  const gap = gapCosts(pair);
  const score = new Float64Array(band.cells * STATES).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(band.cells * STATES);
  score[MATCH] = 0;
  const take = (cell: number, state: number, total: number, from: number) => {
    if (total <= (score[cell * STATES + state] as number)) return;
    score[cell * STATES + state] = total;
    back[cell * STATES + state] = from;
  };
  for (let i = 0; i <= pair.nl.count; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const cell = (band.start[i] as number) + j - (band.low[i] as number);
      for (let move = 0; move < moves.length; move++) {
        const gain = gains[cell * moves.length + move] as number;
        if (gain === Number.NEGATIVE_INFINITY) continue;
        const { nl, en } = moves[move] as Move;
        const before = cellAt(lattice, i - nl, j - en) * STATES;
        for (let state = 0; state < STATES; state++)
          take(cell, MATCH, (score[before + state] as number) + gain + gap.close(state, i - nl, j - en), 3 * move + state);
      }
      const up = i > 0 ? cellAt(lattice, i - 1, j) : -1;
      if (up >= 0)
        for (const state of [MATCH, NL_ONLY])
          take(cell, NL_ONLY, (score[up * STATES + state] as number) + gap.nl(state, i - 1), state);
      const left = j > (band.low[i] as number) ? cell - 1 : -1;
      if (left >= 0)
        for (const state of [MATCH, NL_ONLY, EN_ONLY])
          take(cell, EN_ONLY, (score[left * STATES + state] as number) + gap.en(state, j - 1), state);
    }
  }
  return traced(lattice, score, back, pair);
}

/** The number of a cell, −1 outside the band. */
export function cellAt({ band }: Pick<Lattice, "band">, i: number, j: number): number {
  if (j < (band.low[i] as number) || j > (band.high[i] as number)) return -1;
  return (band.start[i] as number) + j - (band.low[i] as number);
}

function traced(lattice: Lattice, score: Float64Array, back: Uint8Array, pair: Pair): Step[] {
  const steps: Step[] = [];
  let [i, j] = [pair.nl.count, pair.en.count];
  const end = cellAt(lattice, i, j) * STATES;
  let state = MATCH;
  for (let other = 1; other < STATES; other++)
    if ((score[end + other] as number) > (score[end + state] as number)) state = other;
  while (i > 0 || j > 0) {
    const cell = cellAt(lattice, i, j);
    const from = back[cell * STATES + state] as number;
    const move = state === MATCH ? Math.floor(from / 3) : -1;
    const { nl, en } = lattice.moves[move] ?? { nl: state === NL_ONLY ? 1 : 0, en: state === EN_ONLY ? 1 : 0 };
    const gain = move < 0 ? 0 : (lattice.gains[cell * lattice.moves.length + move] as number);
    steps.push({ i, j, nl, en, gain });
    i -= nl;
    j -= en;
    state = state === MATCH ? from % 3 : from;
  }
  return steps.reverse();
}
