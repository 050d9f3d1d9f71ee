import { beadsOfTypes, countTogether, typesOfBeads } from "./bead-types.ts";
import type { Step } from "./best-path.ts";
import type { LinkCollection } from "./links.ts";
import type { Side } from "./side.ts";

/** Below these a co-occurrence is chance; measured: without them a learned lexicon does harm on short texts. */
const LEAST_LIKELIHOOD = 9;
const LEAST_DICE = 0.3;
const LEAST_TOGETHER = 2;
/** Words of more sentences than this share say little and cost much. */
const MOST_SPREAD = 0.15;

/**
 * Adds links that a first alignment teaches: words that stand in the same beads more often than chance allows, by the
 * log-likelihood ratio (Dunning 1993) and the Dice coefficient (Smadja and others 1996).
 */
export function linkLearned(nl: Side, en: Side, beads: readonly Step[], links: LinkCollection): void {
  const spread = { least: LEAST_TOGETHER, most: Math.max(10, MOST_SPREAD * beads.length) };
  const dutchStretches = beads.map((bead) => ({ from: bead.i - bead.nl, to: bead.i }));
  const englishStretches = beads.map((bead) => ({ from: bead.j - bead.en, to: bead.j }));
  const dutch = typesOfBeads(nl, dutchStretches, spread);
  const english = typesOfBeads(en, englishStretches, spread);
  const together = new Int32Array(en.vocabulary.keys.length);
  beadsOfTypes(dutch).forEach((places, type) => {
    if (places === undefined) return;
    const met = countTogether(places, english, together);
    for (let k = 0; k < met.length; k++) {
      const other = met[k] as number;
      const both = together[other] as number;
      together[other] = 0;
      const spreadOfOther = english.spread[other] as number;
      const dice = (2 * both) / (places.length + spreadOfOther);
      if (both < LEAST_TOGETHER || dice < LEAST_DICE) continue;
      if (logLikelihood(both, places.length, spreadOfOther, beads.length) >= LEAST_LIKELIHOOD)
        links.add(type, other, Math.min(1, 0.3 + dice));
    }
  });
}

/** Twice the log of the likelihood ratio between dependence and independence, for counts out of `all`. */
function logLikelihood(both: number, a: number, b: number, all: number): number {
  const cells = term(both) + term(a - both) + term(b - both) + term(all - a - b + both);
  return 2 * (cells - (term(a) + term(all - a)) - (term(b) + term(all - b)) + term(all));
}

function term(count: number): number {
  return count > 0 ? count * Math.log(count) : 0;
}
