import type { Pair } from "./lattice.ts";

/** What came last on a path: a bead of both sides, or a sentence of one side without counterpart. */
export const [MATCH, NL_ONLY, EN_ONLY, STATES] = [0, 1, 2, 3];

/** Gains (mostly below 0) around sentences without counterpart, in nats. */
export interface GapCosts {
  /** Dutch sentence `i` stands alone after a state: `nl[i * STATES + before]`. */
  readonly nl: Float64Array;
  /** English sentence `j` stands alone after a state: `en[j * STATES + before]`. */
  readonly en: Float64Array;
  /** A bead begins with Dutch sentence `i` (or English `j`) after sentences of that side alone. */
  readonly close: { readonly nl: Float64Array; readonly en: Float64Array };
}

/** Runs of both sides come Dutch first; the other way round is for where the band leaves no choice. */
const OUT_OF_ORDER = -4;

/**
 * A run that begins or ends inside a paragraph costs `edge` at that end.
 *
 * @param soberness scales all of them
 */
export function gapCosts({ nl, en, model: { gap } }: Pair, soberness = 1): GapCosts {
  const edges = (breaks: Uint8Array) => Float64Array.from(breaks, (one) => (one === 1 ? 0 : gap.edge));
  const [dutch, english] = [edges(nl.breaks), edges(en.breaks)];
  /** @param own the state of the same side, which goes on; `other` costs that much more */
  const alone = (edge: Float64Array, own: number, other: { state: number; cost: number }) =>
    Float64Array.from({ length: edge.length * STATES }, (_, at) => {
      const before = at % STATES;
      if (before === own) return gap.extend;
      return gap.open + (edge[(at - before) / STATES] as number) + (before === other.state ? other.cost : 0);
    });
  const scaled = (costs: Float64Array) => costs.map((cost) => soberness * cost);
  return {
    nl: scaled(alone(dutch, NL_ONLY, { state: EN_ONLY, cost: OUT_OF_ORDER })),
    en: scaled(alone(english, EN_ONLY, { state: NL_ONLY, cost: gap.edge })),
    close: { nl: scaled(dutch), en: scaled(english) },
  };
}
