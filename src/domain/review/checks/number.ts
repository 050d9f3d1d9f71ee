import type { Check, Found } from "./check.ts";
import { type Unmatched, unmatchedQuantities } from "./quantities/compare.ts";

/**
 * A number of the Dutch that the English does not have, or the other way round: figures in either notation, words,
 * miljoen, miljard and biljoen, ordinals, fractions, decades, times of day.
 */
export const numberCheck: Check = {
  severity: "error",
  *find(pair) {
    const unmatched = unmatchedQuantities(pair);
    for (const [at, { nl, en }] of pair.groups.entries()) {
      // A sentence without a counterpart is another check's business.
      if (nl.length > 0 && en.length > 0) yield* paired(unmatched[at]);
    }
  },
};

/** The n-th unmatched number beside the n-th: most likely the one was made of the other. */
function* paired(unmatched: Unmatched | undefined): Iterable<Found> {
  const { nl = [], en = [] } = unmatched ?? {};
  for (let at = 0; at < Math.max(nl.length, en.length); at += 1) {
    yield { nl: nl[at], en: en[at] };
  }
}
