import type { Band } from "./band.ts";
import type { Gains } from "./gains.ts";
import { SIZES, sizeOf } from "./gains.ts";
import type { TwoWayLinks } from "./links.ts";
import { MatchRows } from "./matches.ts";
import { lengthGain, type Model } from "./model.ts";
import type { Move } from "./moves.ts";
import type { Side } from "./side.ts";

/** What is known of a pair before the search. */
export interface Pair {
  readonly nl: Side;
  readonly en: Side;
  readonly links: TwoWayLinks;
  readonly gains: { readonly nl: Gains; readonly en: Gains };
  readonly model: Model;
}

/** The gain of every bead that a band allows, in nats: `gains[cell * moves.length + move]`, for the bead that ends at the cell. */
export interface Lattice {
  readonly band: Band;
  readonly moves: readonly Move[];
  readonly gains: Float32Array;
}

/** Both sides say nearly the same twice, and neighbouring words are not independent. */
const DAMPING = 0.45;
/** Beads whose lengths fit worse than this are not looked at closer, unless one to one. */
const LEAST_LENGTH_GAIN = -2.5;

/** Weighs every bead in the band. */
export function latticeOf(pair: Pair, band: Band, moves: readonly Move[]): Lattice {
  const { nl, en, model } = pair;
  const gains = new Float32Array(band.cells * moves.length).fill(Number.NEGATIVE_INFINITY);
  const words = wordGains(pair, band, moves);
  const ends = { nl: runningTotals(nl.lengths), en: runningTotals(en.lengths) };
  const inner = { nl: runningTotals(nl.breaks), en: runningTotals(en.breaks) };
  for (let i = 1; i <= nl.count; i++) {
    words.advance(i - 1);
    const [low, high] = [band.low[i] as number, band.high[i] as number];
    for (let move = 0; move < moves.length; move++) {
      const { nl: a, en: b, prior } = moves[move] as Move;
      if (i < a) continue;
      const from = i - a;
      const dutch = (ends.nl[i] as number) - (ends.nl[from] as number);
      const nlInner = (inner.nl[i] as number) - (inner.nl[from + 1] as number);
      const first = Math.max(low, (band.low[from] as number) + b, b);
      const last = Math.min(high, (band.high[from] as number) + b);
      for (let j = first; j <= last; j++) {
        const english = (ends.en[j] as number) - (ends.en[j - b] as number);
        const lengths = lengthGain(dutch, english, { nl: a, en: b }, model.length);
        if (a + b > 2 && lengths < LEAST_LENGTH_GAIN) continue;
        const enInner = (inner.en[j] as number) - (inner.en[j - b + 1] as number);
        const at = ((band.start[i] as number) + j - low) * moves.length + move;
        gains[at] =
          prior +
          lengths +
          DAMPING * words.gain(i, j, a, b) +
          breakGain(pair, from, j - b) +
          breakGain(pair, i, j) +
          model.breaks.inside * Math.abs(nlInner - enInner);
      }
    }
  }
  return { band, moves, gains };
}

/** Half of what the breaks say at a bead's beginning or end. */
function breakGain({ nl, en, model }: Pair, i: number, j: number): number {
  const breaks = (nl.breaks[i] as number) + (en.breaks[j] as number);
  return 0.5 * (breaks === 2 ? model.breaks.both : breaks === 1 ? model.breaks.one : model.breaks.none);
}

/** Looks at words: rows of matches, added up for beads. */
function wordGains(pair: Pair, band: Band, moves: readonly Move[]) {
  const { nl, en, gains } = pair;
  const rows = new MatchRows(pair, band, Math.max(...moves.map((move) => move.nl)));
  const average = { nl: averageSize(nl), en: averageSize(en) };
  const sizes = { nl: runningSizes(nl), en: runningSizes(en) };
  const unmet = { nl: unmetTotals(nl, gains.nl), en: unmetTotals(en, gains.en) };
  return {
    advance: (i: number) => rows.advance(i),
    gain(i: number, j: number, a: number, b: number): number {
      const [i0, j0] = [i - a, j - b];
      const nlSize = sizeOf((sizes.nl[i] as number) - (sizes.nl[i0] as number), average.nl);
      const enSize = sizeOf((sizes.en[j] as number) - (sizes.en[j0] as number), average.en);
      let sum =
        (unmet.nl[i] as number) - (unmet.nl[i0] as number) + (unmet.en[j] as number) - (unmet.en[j0] as number);
      for (let jj = j0; jj < j; jj++) {
        const types = en.types[jj] as Int32Array;
        for (let place = 0; place < types.length; place++) {
          const weight = rows.ofEnglish(i0, i, jj, place);
          if (weight > 0) sum += weight * (gains.en.met[(types[place] as number) * SIZES + nlSize] as number);
        }
      }
      for (let ii = i0; ii < i; ii++) {
        const types = nl.types[ii] as Int32Array;
        for (let place = 0; place < types.length; place++) {
          const weight = rows.ofDutch(ii, j0, j, place);
          if (weight > 0) sum += weight * (gains.nl.met[(types[place] as number) * SIZES + enSize] as number);
        }
      }
      return sum;
    },
  };
}

function averageSize({ types, count }: Side): number {
  return types.reduce((sum, one) => sum + one.length, 0) / Math.max(1, count);
}

function runningSizes({ types }: Side): Float64Array {
  return runningTotals(types.map((one) => one.length));
}

function unmetTotals({ types }: Side, gains: Gains): Float64Array {
  return runningTotals(types.map((one) => one.reduce((sum, type) => sum + (gains.unmet[type] as number), 0)));
}

function runningTotals(values: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) totals[k + 1] = (totals[k] as number) + (values[k] as number);
  return totals;
}
