import type { Pair } from "./lattice.ts";

/** What came last on a path: a bead of both sides, or a sentence of one side without counterpart. */
export const [MATCH, NL_ONLY, EN_ONLY, STATES] = [0, 1, 2, 3];

/** Gains (mostly below 0) around sentences without counterpart, in nats, by the state before. */
export interface GapCosts {
  /** Dutch sentence `i` stands alone. */
  readonly nl: (before: number, i: number) => number;
  /** English sentence `j` stands alone. */
  readonly en: (before: number, j: number) => number;
  /** A bead begins with sentences `i` and `j`. */
  readonly close: (before: number, i: number, j: number) => number;
}

/** Runs of both sides come Dutch first; the other way round is for where the band leaves no choice. */
const OUT_OF_ORDER = -4;

/** A run that begins or ends inside a paragraph costs `edge` at that end. */
export function gapCosts({ nl, en, model: { gap } }: Pair): GapCosts {
  const edge = (breaks: Uint8Array, at: number) => (breaks[at] === 1 ? 0 : gap.edge);
  return {
    nl: (before, i) => {
      if (before === NL_ONLY) return gap.extend;
      return gap.open + edge(nl.breaks, i) + (before === EN_ONLY ? OUT_OF_ORDER : 0);
    },
    en: (before, j) => {
      if (before === EN_ONLY) return gap.extend;
      return gap.open + edge(en.breaks, j) + (before === NL_ONLY ? gap.edge : 0);
    },
    close: (before, i, j) => {
      if (before === MATCH) return 0;
      return before === NL_ONLY ? edge(nl.breaks, i) : edge(en.breaks, j);
    },
  };
}
