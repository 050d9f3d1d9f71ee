import type { Chunk } from "./chunks.ts";
import type { DraftBead } from "./draft.ts";

/** Less sure than so many percent, and a person should look: of those that are surer, more than nine in ten are right. */
const SURE_ENOUGH = 80;

/** From so many percent on a bead is as sure as most are. */
const AS_SURE_AS_MOST = 95;

export function isDoubtful({ sure }: Pick<DraftBead, "sure">): boolean {
  return sure < SURE_ENOUGH;
}

/** How sure a part of the list is, the least sure first. */
const LEVELS = ["doubtful", "unsure", "rest"] as const;
export type Level = (typeof LEVELS)[number];

/** A list in the order of its doubts. */
export interface Ranked {
  /** All parts together, in text order still. */
  readonly chunks: Chunk[];
  /** Ids of the parts that stand first, the least sure first, with their level. All others are the rest. */
  readonly first: ReadonlyMap<number, Level>;
  /** Beads that stand there only because a neighbour does. */
  readonly context: ReadonlySet<DraftBead>;
}

/** Beads that are not sure, each with its neighbours, become parts of their own. */
export function leastSureFirst(beads: readonly DraftBead[]): Ranked {
  const ranks = beads.map((_, k) => Math.min(...[k - 1, k, k + 1].map((at) => rankOf(beads[at]))));
  const chunks: Chunk[] = [];
  const parts: { id: number; rank: number; sure: number }[] = [];
  for (let from = 0; from < beads.length; ) {
    const rank = ranks[from] ?? REST;
    let to = from + 1;
    while (to < beads.length && ranks[to] === rank && to - from < SIZE) to += 1;
    const part = beads.slice(from, to);
    if (rank < REST) parts.push({ id: chunks.length, rank, sure: Math.min(...part.map(({ sure }) => sure)) });
    chunks.push({ id: chunks.length, beads: part });
    from = to;
  }
  parts.sort((a, b) => a.rank - b.rank || a.sure - b.sure || a.id - b.id);
  return {
    chunks,
    first: new Map(parts.map(({ id, rank }) => [id, LEVELS[rank] ?? "rest"])),
    context: new Set(beads.filter((bead, k) => rankOf(bead) === REST && ranks[k] !== REST)),
  };
}

const REST = LEVELS.indexOf("rest");

function rankOf(bead: DraftBead | undefined): number {
  if (bead === undefined || bead.sure >= AS_SURE_AS_MOST) return REST;
  return LEVELS.indexOf(isDoubtful(bead) ? "doubtful" : "unsure");
}

const SIZE = 40;
