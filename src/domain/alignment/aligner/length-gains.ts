import type { LengthModel, Spread } from "./model.ts";
import type { Side } from "./side.ts";
import { runningTotals } from "./totals.ts";
import { DEPTH } from "./word-gains.ts";

const OUTLIERS = 0.02;
const LEAST_CHANCE = Math.log(1e-4);

/**
 * How much more likely two lengths are as a text and its translation than as two chance stretches of as many
 * sentences, in nats. After Gale and Church 1993, section 3.1, on logarithms, with a share of outliers.
 *
 * @returns a function of a bead of `a` Dutch and `b` English sentences that ends before sentences `i` and `j`
 */
export function lengthGains(nl: Side, en: Side, model: LengthModel): (i: number, j: number, a: number, b: number) => number {
  const [dutch, english] = [stretches(nl, model.nl), stretches(en, model.en)];
  return (i, j, a, b) => {
    const [x, y] = [dutch.logs[a - 1]?.[i] as number, english.logs[b - 1]?.[j] as number];
    const variance = model.variance + model.varianceOfShort * Math.exp(-(x + y) / 2);
    const chance = ((dutch.chances[a - 1]?.[i] as number) + (english.chances[b - 1]?.[j] as number)) / 2;
    const gain = logDensity(y - x - model.shift, variance) - Math.max(LEAST_CHANCE, chance);
    return gain < -8 ? Math.log(OUTLIERS) : Math.log((1 - OUTLIERS) * Math.exp(gain) + OUTLIERS);
  };
}

/** Log lengths of one to four sentences that end before sentence k, and how likely such a length is by chance. */
function stretches({ lengths }: Side, { mean, variance }: Spread): Record<"logs" | "chances", Float64Array[]> {
  const totals = runningTotals(lengths);
  const logs = Array.from({ length: DEPTH }, (_, less) =>
    totals.map((total, k) => Math.log(total - (totals[Math.max(0, k - less - 1)] as number) + 2)),
  );
  const chances = logs.map((row, less) => row.map((log) => logDensity(log - mean - Math.log(less + 1), variance)));
  return { logs, chances };
}

function logDensity(deviation: number, variance: number): number {
  return -(deviation * deviation) / (2 * variance) - Math.log(2 * Math.PI * variance) / 2;
}
