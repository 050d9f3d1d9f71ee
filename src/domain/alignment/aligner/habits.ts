import type { Move } from "./moves.ts";

/** How the translations that a library has aligned go: what they keep, and which kinds of beads they have. */
export interface Habits {
  readonly nl: readonly KeptFeature[];
  readonly en: readonly KeptFeature[];
  readonly beads: readonly BeadCount[];
}

/** How often a feature stood in beads, and how often, and how surely, it was met there. */
export interface KeptFeature {
  /** A stem, or `?` with the name of a mark. */
  readonly key: string;
  readonly seen: number;
  readonly met: number;
}

/** So many beads of so many Dutch and so many English sentences. */
export interface BeadCount {
  readonly nl: number;
  readonly en: number;
  readonly count: number;
}

/** How strongly the usual shares of beads hold against counted ones, in beads. */
const USUAL_BEADS = 30;

/** Kinds of beads with their shares drawn towards what was counted. */
export function movesAfter(moves: readonly Move[], counts: readonly BeadCount[]): readonly Move[] {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return moves;
  return moves.map(({ nl, en, prior }) => {
    const own = counts.find((each) => each.nl === nl && each.en === en)?.count ?? 0;
    return { nl, en, prior: Math.log((own + USUAL_BEADS * Math.exp(prior)) / (all + USUAL_BEADS)) };
  });
}
