import type { Pair } from "./lattice.ts";
import type { GapModel } from "./model.ts";

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
  const [dutch, english] = [edgeCosts(nl.breaks, gap), edgeCosts(en.breaks, gap)];
  return {
    nl: scaled(aloneCosts(dutch, NL_ONLY, { state: EN_ONLY, cost: OUT_OF_ORDER }, gap), soberness),
    en: scaled(aloneCosts(english, EN_ONLY, { state: NL_ONLY, cost: gap.edge }, gap), soberness),
    close: { nl: scaled(dutch, soberness), en: scaled(english, soberness) },
  };
}

function edgeCosts(breaks: Uint8Array, { edge }: GapModel): Float64Array {
  const costs = new Float64Array(breaks.length);
  for (let k = 0; k < breaks.length; k++) costs[k] = breaks[k] === 1 ? 0 : edge;
  return costs;
}

/** @param own the state of the same side, which goes on; `other` costs that much more */
function aloneCosts(
  edges: Float64Array,
  own: number,
  other: { readonly state: number; readonly cost: number },
  { open, extend }: GapModel,
): Float64Array {
  const costs = new Float64Array(edges.length * STATES);
  for (let k = 0; k < edges.length; k++) {
    const cost = open + (edges[k] as number);
    costs.fill(cost, k * STATES, (k + 1) * STATES);
    costs[k * STATES + own] = extend;
    costs[k * STATES + other.state] = cost + other.cost;
  }
  return costs;
}

function scaled(costs: Float64Array, by: number): Float64Array {
  if (by === 1) return costs;
  const products = new Float64Array(costs.length);
  for (let k = 0; k < costs.length; k++) products[k] = by * (costs[k] as number);
  return products;
}
