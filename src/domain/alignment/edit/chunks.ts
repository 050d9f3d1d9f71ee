import type { DraftBead } from "./draft.ts";
import { findSplice, type Splice } from "./splice.ts";

/** Beads that stand one after the other: what a long list is cut into, so that an edit touches one part of it. */
export interface Chunk {
  /** Its own for as long as the list lives. */
  readonly id: number;
  readonly beads: readonly DraftBead[];
}

const SIZE = 40;

/** The list in text order, in parts. */
export function chunksOf(beads: readonly DraftBead[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < beads.length; from += SIZE)
    chunks.push({ id: chunks.length, beads: beads.slice(from, from + SIZE) });
  return chunks;
}

export function beadsIn(chunks: readonly Chunk[]): DraftBead[] {
  return chunks.flatMap(({ beads }) => beads);
}

/**
 * The parts after an edit; those it does not touch are the same objects. Beads that an edit puts in stand in the part
 * in which it began. `null` where it does not hold any more.
 */
export function spliceChunks(chunks: readonly Chunk[], splice: Splice): Chunk[] | null {
  const at = findSplice(beadsIn(chunks), splice);
  if (at < 0) return null;
  let [before, left] = [0, splice.out.length];
  let put = false;
  const next = Math.max(...chunks.map(({ id }) => id));
  return chunks.flatMap((chunk) => {
    const from = before;
    before += chunk.beads.length;
    if (left === 0 || at >= before) return [chunk];
    const start = Math.max(0, at - from);
    const count = Math.min(left, chunk.beads.length - start);
    left -= count;
    const beads = chunk.beads.toSpliced(start, count, ...(put ? [] : splice.in));
    put = true;
    if (beads.length <= 2 * SIZE) return beads.length === 0 ? [] : [{ ...chunk, beads }];
    return chunksOf(beads).map(({ id, beads: own }) => ({ id: id === 0 ? chunk.id : next + id, beads: own }));
  });
}
