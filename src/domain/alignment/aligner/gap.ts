import type { Pair } from "./lattice.ts";

/** Costs of sentences without counterpart, by what came before: 0 a bead, 1 a Dutch sentence alone, 2 an English one alone. */
export interface GapCosts {
  /** Dutch sentence `i` stands alone. */
  readonly nl: (before: number, i: number) => number;
  /** English sentence `j` stands alone. */
  readonly en: (before: number, j: number) => number;
  /** A bead begins at (i, j). */
  readonly close: (before: number, i: number, j: number) => number;
}

/** A run that begins or ends inside a paragraph costs `edge` at that end. */
export function gapCosts({ nl, en, model: { gap } }: Pair): GapCosts {
  return {
    nl: (before, i) => (before === 1 ? gap.extend : gap.open + (nl.breaks[i] === 1 ? 0 : gap.edge)),
    en: (before, j) =>
      before === 2
        ? gap.extend
        : gap.open + (en.breaks[j] === 1 ? 0 : gap.edge) + (before === 1 ? gap.edge : 0),
    close: (before, i, j) => {
      if (before === 0) return 0;
      return before === 1 ? (nl.breaks[i] === 1 ? 0 : gap.edge) : en.breaks[j] === 1 ? 0 : gap.edge;
    },
  };
}
