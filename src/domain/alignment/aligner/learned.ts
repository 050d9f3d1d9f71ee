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
  const english = beads.map((bead) => typesIn(en, bead.j - bead.en, bead.j));
  const dutch = beads.map((bead) => typesIn(nl, bead.i - bead.nl, bead.i));
  const where = postingsOf(dutch, nl.vocabulary.keys.length);
  const spread = spreadOf(english, en.vocabulary.keys.length);
  const most = Math.max(10, MOST_SPREAD * beads.length);
  const together = new Int32Array(en.vocabulary.keys.length);
  where.forEach((places, type) => {
    if (places.length < LEAST_TOGETHER || places.length > most || isMark(nl, type)) return;
    const met: number[] = [];
    for (const place of places) {
      for (const other of english[place] as Int32Array) {
        if ((together[other] as number) === 0) met.push(other);
        together[other] = (together[other] as number) + 1;
      }
    }
    for (const other of met) {
      const both = together[other] as number;
      together[other] = 0;
      const spreadOfOther = spread[other] as number;
      const dice = (2 * both) / (places.length + spreadOfOther);
      if (both < LEAST_TOGETHER || dice < LEAST_DICE || spreadOfOther > most || isMark(en, other)) continue;
      if (logLikelihood(both, places.length, spreadOfOther, beads.length) >= LEAST_LIKELIHOOD)
        links.add(type, other, Math.min(1, 0.3 + dice));
    }
  });
}

function isMark(side: Side, type: number): boolean {
  return side.vocabulary.keys[type]?.startsWith("?") ?? false;
}

function typesIn(side: Side, from: number, to: number): Int32Array {
  if (to - from === 1) return side.types[from] as Int32Array;
  return Int32Array.from(new Set(side.types.slice(from, to).flatMap((types) => [...types])));
}

function postingsOf(beads: readonly Int32Array[], types: number): number[][] {
  const postings: number[][] = Array.from({ length: types }, () => []);
  beads.forEach((bead, index) => {
    for (const type of bead) postings[type]?.push(index);
  });
  return postings;
}

function spreadOf(beads: readonly Int32Array[], types: number): Int32Array {
  const spread = new Int32Array(types);
  for (const bead of beads) for (const type of bead) spread[type] = (spread[type] as number) + 1;
  return spread;
}

/** Twice the log of the likelihood ratio between dependence and independence, for counts out of `all`. */
function logLikelihood(both: number, a: number, b: number, all: number): number {
  const cells = [both, a - both, b - both, all - a - b + both];
  const term = (count: number) => (count > 0 ? count * Math.log(count) : 0);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + term(count), 0);
  return 2 * (sum(cells) - sum([a, all - a]) - sum([b, all - b]) + term(all));
}
