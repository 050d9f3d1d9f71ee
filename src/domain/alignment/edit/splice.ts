import { type DraftBead, isSameBead, isSamePairing } from "./draft.ts";

/**
 * An edit: these beads, which stand one after the other, give way to those. It knows no position: it is found by what
 * stands there (however sure), so it holds wherever that still does, whatever happened elsewhere.
 */
export interface Splice {
  readonly out: readonly DraftBead[];
  readonly in: readonly DraftBead[];
}

/** Takes the edit back. */
export function inverse(splice: Splice): Splice {
  return { out: splice.in, in: splice.out };
}

/** Where the beads that an edit takes out begin; −1 where they do not stand any more. */
export function findSplice(beads: readonly DraftBead[], { out }: Splice): number {
  const [first] = out;
  if (first === undefined) return -1;
  const at = beads.findIndex((bead) => isSamePairing(bead, first));
  const stands = at >= 0 && out.every((bead, k) => isSamePairing(bead, beads[at + k] ?? NOTHING));
  return stands ? at : -1;
}

const NOTHING: DraftBead = { nl: [], en: [], sure: -1, locked: false };

/** The beads after an edit, the untouched ones the same objects; `null` where it does not hold any more. */
export function applySplice(beads: readonly DraftBead[], splice: Splice): readonly DraftBead[] | null {
  const at = findSplice(beads, splice);
  return at < 0 ? null : beads.toSpliced(at, splice.out.length, ...splice.in);
}

/** The part of an edit that makes a difference; `null` where none does. */
export function withoutSameEnds(splice: Splice): Splice | null {
  const { out, in: put } = splice;
  const shorter = Math.min(out.length, put.length);
  let head = 0;
  while (head < shorter && isSameBead(out[head] as DraftBead, put[head] as DraftBead)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isSameBead(out[out.length - 1 - tail] as DraftBead, put[put.length - 1 - tail] as DraftBead)
  )
    tail += 1;
  const [from, to] = [out.slice(head, out.length - tail), put.slice(head, put.length - tail)];
  return from.length === 0 && to.length === 0 ? null : { out: from, in: to };
}
