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
 *
 * @returns a function of a bead of `a` Dutch and `b` English sentences that ends before sentences `i` and `j`; minus
 * infinity for one that is not looked at closer
 */
export function lengthGains(
  nl: Side,
  en: Side,
  model: LengthModel,
): (i: number, j: number, a: number, b: number) => number {
  const [dutch, english] = [stretches(nl, model.nl), stretches(en, model.en)];
  const logSpread = tabulated(
    (roots) => Math.log(2 * Math.PI * (model.variance + model.varianceOfShort * roots)) / 2,
    { from: 0, to: 0.5, steps: 16_384 },
  );
  return (i, j, a, b) => {
    const [x, y] = [dutch[a - 1] as Stretches, english[b - 1] as Stretches];
    const roots = (x.roots[i] as number) * (y.roots[j] as number);
    const variance = model.variance + model.varianceOfShort * roots;
    const deviation = (y.logs[j] as number) - (x.logs[i] as number) - model.shift;
    const chance = Math.max(LEAST_CHANCE, ((x.chances[i] as number) + (y.chances[j] as number)) / 2);
    const gain = -(deviation * deviation) / (2 * variance) - logSpread(roots) - chance;
    return gain < LEAST_GAIN && a + b > 2 ? Number.NEGATIVE_INFINITY : gain;
  };
}

/** With a share of outliers: a gain as it is where it is large, the log of their share where it is far below. */
export function withOutliers(gain: number): number {
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
function stretches({ lengths }: Side, { mean, variance }: Spread): Stretches[] {
  const totals = runningTotals(lengths);
  return Array.from({ length: DEPTH }, (_, less) => {
    const logs = totals.map((total, k) =>
      Math.log(total - (totals[Math.max(0, k - less - 1)] as number) + 2),
    );
    const roots = logs.map((log) => Math.exp(-log / 2));
    const chances = logs.map((log) => logDensity(log - mean - Math.log(less + 1), variance));
    return { logs, roots, chances };
  });
}

function logDensity(deviation: number, variance: number): number {
  return -(deviation * deviation) / (2 * variance) - Math.log(2 * Math.PI * variance) / 2;
}
