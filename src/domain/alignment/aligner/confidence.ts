import type { Band } from "./band.ts";
import { cellAt, rowAt, type Step } from "./best-path.ts";
import { EN_ONLY, gapCosts, MATCH, NL_ONLY, STATES } from "./gap.ts";
import type { Lattice, Pair } from "./lattice.ts";
import { backward, forward, SOBERNESS, type Sums } from "./path-sums.ts";

export interface Confidences {
  /** For each step of the path. */
  readonly steps: readonly number[];
  /** For each sentence the chance that it has no counterpart. */
  readonly alone: { readonly nl: Float64Array; readonly en: Float64Array };
}

/**
 * How sure each step of a path is, from 0 to 1: the share of all paths through the lattice, weighed by their gain,
 * that take the same bead (forward-backward, Baum and others 1970), or leave the same sentence alone; for a bead times
 * the chance that one side of it does not merely stand in for what was left out.
 */
export function confidences(lattice: Lattice, pair: Pair, steps: readonly Step[]): Confidences {
  const gap = gapCosts(pair, SOBERNESS);
  const tables = { forward: forward(lattice, gap), backward: backward(lattice, gap) };
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
    return Math.min(1, Math.exp(log - all)) * chanceOfRendering(gain);
  });
  return { steps: ofSteps, alone };
}

/**
 * How often one sentence has taken the place of another, against a bead that says nothing: measured. The search does not
 * expect it, since to it both would have to be left out by chance, and at the same place.
 */
const SUBSTITUTES = 0.35;
/** No more doubt than this comes of it, as odds: free translations share little with what they render. */
const MOST_DOUBT = 0.4;

/** The chance that sentences which stand in one place render each other, by what the bead of them says. */
function chanceOfRendering(gain: number): number {
  return 1 / (1 + Math.min(MOST_DOUBT, SUBSTITUTES * Math.exp(-gain)));
}

/** The share of paths that leave each sentence alone. */
function aloneShares(band: Band, { nl, en }: Pair, tables: { forward: Sums; backward: Sums }, all: number) {
  const alone = { nl: new Float64Array(nl.count), en: new Float64Array(en.count) };
  const [before, after] = [tables.forward.states, tables.backward.states];
  for (let i = 0; i <= nl.count; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const at = (rowAt(band, i) + j) * STATES;
      if (i > 0)
        addShare(alone.nl, i - 1, (before[at + NL_ONLY] as number) + (after[at + NL_ONLY] as number) - all);
      if (j > 0)
        addShare(alone.en, j - 1, (before[at + EN_ONLY] as number) + (after[at + EN_ONLY] as number) - all);
    }
  }
  return alone;
}

/** A share whose logarithm is less is nothing beside 1. */
const LEAST_LOG_SHARE = -40;

function addShare(shares: Float64Array, k: number, log: number): void {
  if (log > LEAST_LOG_SHARE) shares[k] = (shares[k] as number) + Math.exp(log);
}
