import type { Progress } from "../progress.ts";
import type { Band } from "./band.ts";
import type { Gains } from "./gains.ts";
import { lengthGains, withOutliers } from "./length-gains.ts";
import type { TwoWayLinks } from "./links.ts";
import type { Model } from "./model.ts";
import type { Move } from "./moves.ts";
import type { Side } from "./side.ts";
import { runningTotals } from "./totals.ts";
import { WordGains } from "./word-gains.ts";

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

/** A bead that says less is never better than its sentences left alone. */
const LEAST_GAIN = -16;

/** Sentences between two words on how far it is. */
const TELLING = 500;

/** Weighs every bead in the band. */
export function latticeOf(pair: Pair, band: Band, moves: readonly Move[], progress?: Progress): Lattice {
  const { nl, en, model } = pair;
  const gains = new Float32Array(band.cells * moves.length).fill(Number.NEGATIVE_INFINITY);
  const words = new WordGains(pair, band, Math.max(...moves.map((move) => Math.max(move.nl, move.en))));
  const lengthsOf = lengthGains(nl, en, model.length);
  const inner = { nl: runningTotals(nl.breaks), en: runningTotals(en.breaks) };
  for (let i = 1; i <= nl.count; i++) {
    words.advance(i - 1);
    if (i % TELLING === 0) progress?.(i / nl.count);
    const [low, high] = [band.low[i] as number, band.high[i] as number];
    for (let move = 0; move < moves.length; move++) {
      const { nl: a, en: b, prior } = moves[move] as Move;
      if (i < a) continue;
      const from = i - a;
      const nlInner = (inner.nl[i] as number) - (inner.nl[from + 1] as number);
      const first = Math.max(low, (band.low[from] as number) + b, b);
      const last = Math.min(high, (band.high[from] as number) + b);
      for (let j = first; j <= last; j++) {
        const lengths = lengthsOf(i, j, a, b);
        if (lengths === Number.NEGATIVE_INFINITY) continue;
        const enInner = (inner.en[j] as number) - (inner.en[j - b + 1] as number);
        const at = ((band.start[i] as number) + j - low) * moves.length + move;
        const gain =
          prior +
          withOutliers(lengths) +
          words.gain(i, j, a, b) +
          breakGain(pair, from, j - b) +
          breakGain(pair, i, j) +
          model.breaks.inside * Math.abs(nlInner - enInner);
        if (gain > LEAST_GAIN) gains[at] = gain;
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
