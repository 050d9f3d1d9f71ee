import type { Side } from "./side.ts";

/** Feature types of one side, in each bead once: those of bead k from `start[k]` to `start[k + 1]`. */
export interface BeadTypes {
  readonly start: Int32Array;
  readonly types: Int32Array;
  /** By type the number of beads that have it. */
  readonly spread: Int32Array;
}

/** The sentences of a bead on one side. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The types but marks that stand in `least` to `most` of the beads. */
export function typesOfBeads(
  side: Side,
  beads: readonly Stretch[],
  { least, most }: { readonly least: number; readonly most: number },
): BeadTypes {
  const all = typesIn(side, beads);
  const isTelling = Uint8Array.from(all.spread, (spread, type) =>
    spread < least || spread > most || isMark(side, type) ? 0 : 1,
  );
  const start = new Int32Array(all.start.length);
  let kept = 0;
  for (let bead = 0; bead < beads.length; bead++) {
    for (let at = all.start[bead] as number; at < (all.start[bead + 1] as number); at++)
      if (isTelling[all.types[at] as number] === 1) all.types[kept++] = all.types[at] as number;
    start[bead + 1] = kept;
  }
  return { start, types: all.types.subarray(0, kept), spread: all.spread };
}

function isMark(side: Side, type: number): boolean {
  return side.vocabulary.keys[type]?.startsWith("?") ?? false;
}

function typesIn(side: Side, beads: readonly Stretch[]): BeadTypes {
  const start = new Int32Array(beads.length + 1);
  const types = new Int32Array(side.types.length);
  const spread = new Int32Array(side.vocabulary.keys.length);
  const last = new Int32Array(spread.length).fill(-1);
  let count = 0;
  beads.forEach(({ from, to }, bead) => {
    const end = side.typeStart[to] as number;
    for (let at = side.typeStart[from] as number; at < end; at++) {
      const type = side.types[at] as number;
      if (last[type] === bead) continue;
      last[type] = bead;
      types[count++] = type;
      spread[type] = (spread[type] as number) + 1;
    }
    start[bead + 1] = count;
  });
  return { start, types, spread };
}

/** For each type the beads that have it. */
export function beadsOfTypes({ start, types, spread }: BeadTypes): (number[] | undefined)[] {
  const beads: (number[] | undefined)[] = new Array(spread.length).fill(undefined);
  for (let bead = 0; bead + 1 < start.length; bead++) {
    for (let at = start[bead] as number; at < (start[bead + 1] as number); at++) {
      const type = types[at] as number;
      const known = beads[type];
      if (known === undefined) beads[type] = [bead];
      else known.push(bead);
    }
  }
  return beads;
}

/** Counts into `counts`, by type, in how many of the beads it stands; gives the types that stand in any. */
export function countTogether(
  beads: readonly number[],
  { start, types }: BeadTypes,
  counts: Int32Array,
): number[] {
  const met: number[] = [];
  for (let k = 0; k < beads.length; k++) {
    const bead = beads[k] as number;
    for (let at = start[bead] as number; at < (start[bead + 1] as number); at++) {
      const type = types[at] as number;
      const count = counts[type] as number;
      if (count === 0) met.push(type);
      counts[type] = count + 1;
    }
  }
  return met;
}
