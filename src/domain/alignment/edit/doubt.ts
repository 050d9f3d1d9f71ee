import type { Chunk } from "./chunks.ts";
import type { DraftBead } from "./draft.ts";

/** Less sure than so many percent, and a person should look: of those that are surer, more than nine in ten are right. */
const SURE_ENOUGH = 80;

export function isDoubtful({ sure }: Pick<DraftBead, "sure">): boolean {
  return sure < SURE_ENOUGH;
}

/**
 * The list in parts, such that doubtful beads with their neighbours are parts of their own; `first` names these, the
 * most doubtful first. All parts together are in text order still.
 */
export function doubtfulApart(beads: readonly DraftBead[]): { chunks: Chunk[]; first: number[] } {
  const near = beads.map((_, k) => [k - 1, k, k + 1].some((at) => beads[at] && isDoubtful(beads[at])));
  const chunks: Chunk[] = [];
  const doubts: { id: number; sure: number }[] = [];
  for (let from = 0; from < beads.length; ) {
    let to = from + 1;
    while (to < beads.length && near[to] === near[from] && to - from < SIZE) to += 1;
    const part = beads.slice(from, to);
    if (near[from]) doubts.push({ id: chunks.length, sure: Math.min(...part.map(({ sure }) => sure)) });
    chunks.push({ id: chunks.length, beads: part });
    from = to;
  }
  return { chunks, first: doubts.sort((a, b) => a.sure - b.sure || a.id - b.id).map(({ id }) => id) };
}

const SIZE = 40;
