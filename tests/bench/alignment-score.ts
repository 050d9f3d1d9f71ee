import type { Bead } from "../../src/domain/text/model.ts";

/** What is right, what was given, what was wanted. */
export interface Count {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

export interface AlignmentScore {
  /** Beads of both sides, after joining neighbours inside one gold bead (finer than gold is not punished). */
  readonly strict: Count;
  /** Sentences without counterpart. */
  readonly alone: Count;
}

const NOTHING: Count = { right: 0, given: 0, wanted: 0 };
export const NO_SCORE: AlignmentScore = { strict: NOTHING, alone: NOTHING };

export function addScores(a: AlignmentScore, b: AlignmentScore): AlignmentScore {
  return { strict: addCounts(a.strict, b.strict), alone: addCounts(a.alone, b.alone) };
}

/** The harmonic mean of precision and recall. */
export function f1({ right, given, wanted }: Count): number {
  return right === 0 ? 0 : (2 * right) / (given + wanted);
}

export function scoreAlignment(gold: readonly Bead[], found: readonly Bead[]): AlignmentScore {
  const wanted = new Set(gold.filter(isPaired).map(keyOf));
  const given = joined(gold, found.filter(isPaired));
  const lone = { gold: aloneIn(gold), found: aloneIn(found) };
  return {
    strict: {
      right: given.filter((bead) => wanted.has(keyOf(bead))).length,
      given: given.length,
      wanted: wanted.size,
    },
    alone: {
      right: [...lone.found].filter((sentence) => lone.gold.has(sentence)).length,
      given: lone.found.size,
      wanted: lone.gold.size,
    },
  };
}

/** Beads that lie wholly inside one gold bead as one. */
function joined(gold: readonly Bead[], found: readonly Bead[]): Bead[] {
  const home = new Map<string, Bead>();
  for (const bead of gold.filter(isPaired))
    for (const sentence of sentencesOf(bead)) home.set(sentence, bead);
  const groups = Map.groupBy(found, (bead) => {
    const homes = new Set(sentencesOf(bead).map((sentence) => home.get(sentence)));
    const [only] = homes;
    return homes.size === 1 && only !== undefined ? only : bead;
  });
  return [...groups.values()].map((beads) => ({
    nl: beads.flatMap(({ nl }) => nl),
    en: beads.flatMap(({ en }) => en),
  }));
}

function aloneIn(beads: readonly Bead[]): Set<string> {
  return new Set(beads.filter((bead) => !isPaired(bead)).flatMap(sentencesOf));
}

function isPaired({ nl, en }: Bead): boolean {
  return nl.length > 0 && en.length > 0;
}

function sentencesOf({ nl, en }: Bead): string[] {
  return [...nl.map((sentence) => `nl ${sentence}`), ...en.map((sentence) => `en ${sentence}`)];
}

function keyOf({ nl, en }: Bead): string {
  return `${nl}|${en}`;
}

function addCounts(a: Count, b: Count): Count {
  return { right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted };
}
