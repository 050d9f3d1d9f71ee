import type { Side } from "./side.ts";

/** How lengths go together: natural logarithms of characters. */
export interface LengthModel {
  /** Mean of log English length minus log Dutch length. */
  readonly shift: number;
  /** Variance of that difference that does not shrink with length, and the part that does, times characters. */
  readonly variance: number;
  readonly varianceOfShort: number;
  /** Mean and variance of log sentence lengths, on either side. */
  readonly nl: Spread;
  readonly en: Spread;
}

export interface Spread {
  readonly mean: number;
  readonly variance: number;
}

/** What paragraph breaks say, in nats; all zero where a side has none. */
export interface BreakModel {
  /** A bead begins or ends at a break on both sides, on one, on none. */
  readonly both: number;
  readonly one: number;
  readonly none: number;
  /** A bead spans a break. */
  readonly inside: number;
}

/** What sentences without counterpart cost, in nats: the first, each further one, an end that is no break. */
export interface GapModel {
  readonly open: number;
  readonly extend: number;
  readonly edge: number;
}

/** Everything the search weighs, apart from words; costs of a first look, estimated anew from its result. */
export interface Model {
  readonly length: LengthModel;
  readonly breaks: BreakModel;
  readonly gap: GapModel;
}

/** What holds for most texts; English for Dutch runs to 0.88 of the characters. */
export function firstModel(nl: Side, en: Side): Model {
  return {
    length: {
      shift: Math.log(0.88),
      variance: 0.02,
      varianceOfShort: 3.5,
      nl: spreadOf(nl.lengths),
      en: spreadOf(en.lengths),
    },
    breaks: hasBreaks(nl) && hasBreaks(en) ? { both: 1, one: -0.7, none: 0.2, inside: -0.7 } : NO_BREAKS,
    gap: { open: Math.log(0.03), extend: Math.log(0.5), edge: hasBreaks(nl) || hasBreaks(en) ? -0.7 : 0 },
  };
}

const NO_BREAKS: BreakModel = { both: 0, one: 0, none: 0, inside: 0 };

function hasBreaks({ breaks }: Side): boolean {
  return breaks.reduce((sum, one) => sum + one, 0) > 2;
}

function spreadOf(lengths: Float64Array): Spread {
  const logs = new Float64Array(lengths.length);
  let sum = 0;
  for (let k = 0; k < logs.length; k++) {
    logs[k] = Math.log((lengths[k] as number) + 2);
    sum += logs[k] as number;
  }
  const mean = sum / Math.max(1, logs.length);
  let squares = 0;
  for (let k = 0; k < logs.length; k++) squares += ((logs[k] as number) - mean) ** 2;
  return { mean, variance: (squares + 0.5) / (logs.length + 1) };
}
