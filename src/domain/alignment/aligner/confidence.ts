import type { Band } from "./band.ts";
import { cellAt, type Step } from "./best-path.ts";
import { EN_ONLY, gapCosts, MATCH, NL_ONLY, STATES } from "./gap.ts";
import type { Lattice, Pair } from "./lattice.ts";
import type { Move } from "./moves.ts";
import { tabulated } from "./tabulated.ts";

/** Gains count too much as they stand, since words and lengths are not independent; measured. */
const SOBERNESS = 0.7;

export interface Confidences {
  /** For each step of the path. */
  readonly steps: readonly number[];
  /** For each sentence the chance that it has no counterpart. */
  readonly alone: { readonly nl: Float64Array; readonly en: Float64Array };
}

/**
 * How sure each step of a path is, from 0 to 1: the share of all paths through the lattice, weighed by their gain,
 * that take the same bead (forward-backward, Baum and others 1970), or leave the same sentence alone.
 */
export function confidences(lattice: Lattice, pair: Pair, steps: readonly Step[]): Confidences {
  const tables = { forward: forward(lattice, pair), backward: backward(lattice, pair) };
  const all = tables.backward.states[MATCH] as number;
  const alone = aloneShares(lattice.band, pair, tables, all);
  const ofSteps = steps.map(({ i, j, nl, en, gain }) => {
    if (en === 0) return Math.min(1, alone.nl[i - 1] as number);
    if (nl === 0) return Math.min(1, alone.en[j - 1] as number);
    const [from, to] = [cellAt(lattice.band, i - nl, j - en), cellAt(lattice.band, i, j)];
    const log =
      (tables.forward.opening[from] as number) +
      SOBERNESS * gain +
      (tables.backward.states[to * STATES] as number);
    return Math.min(1, Math.exp(log - all));
  });
  return { steps: ofSteps, alone };
}

/** Log sums over all paths: by cell and state, and by cell for a bead that begins there. */
interface Sums {
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
function forward({ band, moves, gains }: Lattice, pair: Pair): Sums {
  const gap = gapCosts(pair, SOBERNESS);
  const { states, opening } = emptySums(band.cells);
  states[MATCH] = 0;
  for (let i = 0; i <= pair.nl.count; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const cell = cellAt(band, i, j);
      const at = cell * STATES;
      for (let move = 0; move < moves.length; move++) {
        const gain = gains[cell * moves.length + move] as number;
        if (gain === Number.NEGATIVE_INFINITY) continue;
        const { nl, en } = moves[move] as Move;
        add(states, at + MATCH, (opening[cellAt(band, i - nl, j - en)] as number) + SOBERNESS * gain);
      }
      const up = i > 0 ? cellAt(band, i - 1, j) * STATES : -1;
      const left = j > (band.low[i] as number) ? at - STATES : -1;
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
  return { states, opening };
}

/** Of all paths from each cell to the end. */
function backward({ band, moves, gains }: Lattice, pair: Pair): Sums {
  const gap = gapCosts(pair, SOBERNESS);
  const { states, opening } = emptySums(band.cells);
  states.fill(0, (band.cells - 1) * STATES);
  for (let i = pair.nl.count; i >= 0; i--) {
    for (let j = band.high[i] as number; j >= (band.low[i] as number); j--) {
      const cell = cellAt(band, i, j);
      for (let move = 0; move < moves.length; move++) {
        const { nl, en } = moves[move] as Move;
        const end = i + nl <= pair.nl.count ? cellAt(band, i + nl, j + en) : -1;
        if (end < 0) continue;
        const gain = gains[end * moves.length + move] as number;
        if (gain > Number.NEGATIVE_INFINITY)
          add(opening, cell, SOBERNESS * gain + (states[end * STATES + MATCH] as number));
      }
      const down = i < pair.nl.count ? cellAt(band, i + 1, j) * STATES : -1;
      const right = j < (band.high[i] as number) ? (cell + 1) * STATES : -1;
      const at = cell * STATES;
      const open = opening[cell] as number;
      add(states, at + MATCH, open);
      add(states, at + NL_ONLY, (gap.close.nl[i] as number) + open);
      add(states, at + EN_ONLY, (gap.close.en[j] as number) + open);
      for (let state = MATCH; state < STATES; state++) {
        if (down >= 0)
          add(
            states,
            at + state,
            (gap.nl[i * STATES + state] as number) + (states[down + NL_ONLY] as number),
          );
        if (right >= 0)
          add(
            states,
            at + state,
            (gap.en[j * STATES + state] as number) + (states[right + EN_ONLY] as number),
          );
      }
    }
  }
  return { states, opening };
}

/** The share of paths that leave each sentence alone. */
function aloneShares(band: Band, { nl, en }: Pair, tables: { forward: Sums; backward: Sums }, all: number) {
  const alone = { nl: new Float64Array(nl.count), en: new Float64Array(en.count) };
  const share = (at: number) =>
    Math.exp((tables.forward.states[at] as number) + (tables.backward.states[at] as number) - all);
  for (let i = 0; i <= nl.count; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const at = cellAt(band, i, j) * STATES;
      if (i > 0) alone.nl[i - 1] = (alone.nl[i - 1] as number) + share(at + NL_ONLY);
      if (j > 0) alone.en[j - 1] = (alone.en[j - 1] as number) + share(at + EN_ONLY);
    }
  }
  return alone;
}

/** Less than e to this power beside the rest is nothing. */
const NEGLIGIBLE = -14;

/** Adds in place, in logarithms. */
function add(sums: Float64Array, at: number, log: number): void {
  const sum = sums[at] as number;
  if (log === Number.NEGATIVE_INFINITY || log - sum < NEGLIGIBLE) return;
  if (sum - log < NEGLIGIBLE) sums[at] = log;
  else sums[at] = log > sum ? log + added(sum - log) : sum + added(log - sum);
}

/** What is added to the logarithm of a sum by a summand that is smaller by so much. */
const added = tabulated((less) => Math.log1p(Math.exp(less)), { from: NEGLIGIBLE, to: 0, steps: 3_584 });
