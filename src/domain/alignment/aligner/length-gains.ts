import type { BeadRow } from "./bead-row.ts";
import { DEPTH } from "./matches.ts";
import type { LengthModel, Spread } from "./model.ts";
import type { Side } from "./side.ts";
import { tabulated } from "./tabulated.ts";
import { runningTotals } from "./totals.ts";

const OUTLIERS = 0.02;
const LOG_OUTLIERS = Math.log(OUTLIERS);
const LOG_INLIERS = Math.log(1 - OUTLIERS);
const LEAST_CHANCE = Math.log(1e-4);
/** Beads whose lengths fit worse than this (before outliers) are not looked at closer, unless one to one. */
const LEAST_GAIN = -2.76;

/**
 * How much more likely two lengths are as a text and its translation than as two chance stretches of as many
 * sentences, in nats. After Gale and Church 1993, section 3.1, on logarithms; `withOutliers` makes it sober.
 */
export class LengthGains {
  private readonly model: LengthModel;
  private readonly nl: readonly Stretches[];
  private readonly en: readonly Stretches[];
  private readonly logSpread: (roots: number) => number;
  /** By so many variances no deviation may be squared that reaches `LEAST_GAIN`, whatever else there is. */
  private readonly farthest: number;

  constructor(nl: Side, en: Side, model: LengthModel) {
    const { variance, varianceOfShort } = model;
    this.model = model;
    this.nl = stretches(nl, model.nl);
    this.en = stretches(en, model.en);
    this.logSpread = tabulated((roots) => Math.log(2 * Math.PI * (variance + varianceOfShort * roots)) / 2, {
      from: 0,
      to: 0.5,
      steps: 16_384,
    });
    this.farthest = 2 * (-LEAST_GAIN - LEAST_CHANCE - this.logSpread(0));
  }

  /**
   * Begins a row with those of the beads that end before English sentences `first` to `last` whose lengths may go
   * together, and with what that and the share of their kind say.
   */
  begin(
    { i, nl: a, en: b, ends, gains }: Omit<BeadRow, "count">,
    { first, last }: { readonly first: number; readonly last: number },
    prior: number,
  ): number {
    const { logSpread, farthest } = this;
    const { shift, variance, varianceOfShort } = this.model;
    const { logs, roots, chances } = this.en[b - 1] as Stretches;
    const dutch = this.nl[a - 1] as Stretches;
    const log = dutch.logs[i] as number;
    const root = dutch.roots[i] as number;
    const chance = dutch.chances[i] as number;
    const isPicky = a + b > 2;
    let count = 0;
    for (let j = first; j <= last; j++) {
      const both = root * (roots[j] as number);
      const spread = variance + varianceOfShort * both;
      const deviation = (logs[j] as number) - log - shift;
      if (isPicky && deviation * deviation > farthest * spread) continue;
      const byChance = Math.max(LEAST_CHANCE, (chance + (chances[j] as number)) / 2);
      const gain = -(deviation * deviation) / (2 * spread) - logSpread(both) - byChance;
      if (isPicky && gain < LEAST_GAIN) continue;
      ends[count] = j;
      gains[count++] = prior + withOutliers(gain);
    }
    return count;
  }
}

/** With a share of outliers: a gain as it is where it is large, the log of their share where it is far below. */
function withOutliers(gain: number): number {
  if (gain > MOST_BENT) return gain + LOG_INLIERS;
  return gain < LEAST_BENT ? LOG_OUTLIERS : bent(gain);
}

const [LEAST_BENT, MOST_BENT] = [-10, 2];
const bent = tabulated((gain) => Math.log((1 - OUTLIERS) * Math.exp(gain) + OUTLIERS), {
  from: LEAST_BENT,
  to: MOST_BENT,
  steps: 3_072,
});

/** Of so many sentences that end before sentence k: log of the length, one over its square root, log chance of such a length. */
type Stretches = Readonly<Record<"logs" | "roots" | "chances", Float64Array>>;

/** The stretches of one to four sentences. */
function stretches({ lengths }: Side, spread: Spread): Stretches[] {
  const totals = runningTotals(lengths);
  return Array.from({ length: DEPTH }, (_, less) => stretchesOf(less + 1, totals, spread));
}

function stretchesOf(sentences: number, totals: Float64Array, { mean, variance }: Spread): Stretches {
  const logs = new Float64Array(totals.length);
  const roots = new Float64Array(totals.length);
  const chances = new Float64Array(totals.length);
  const expected = Math.log(sentences);
  const normalizer = Math.log(2 * Math.PI * variance) / 2;
  for (let k = 0; k < totals.length; k++) {
    const length = (totals[k] as number) - (totals[Math.max(0, k - sentences)] as number);
    const log = Math.log(length + 2);
    const deviation = log - mean - expected;
    logs[k] = log;
    roots[k] = Math.exp(-log / 2);
    chances[k] = -(deviation * deviation) / (2 * variance) - normalizer;
  }
  return { logs, roots, chances };
}
