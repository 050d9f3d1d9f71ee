import type { Links } from "./links.ts";
import type { Side } from "./side.ts";

/** Kinds of features that are kept in translation about equally often. */
const [NUMBER, MARK, NAME, WORD, TERM, UNKNOWN_NAME, NOTHING] = [0, 1, 2, 3, 4, 5, 6];
const FIRST_SHARES = [0.85, 0.75, 0.85, 0.6, 0.9, 0.3, 0.001];
const MOST = 0.95;

function kindsOf(side: Side, links: Links): Uint8Array {
  return Uint8Array.from(side.vocabulary.keys, (key, type) => {
    const isLinked = (links.start[type + 1] as number) > (links.start[type] as number);
    if (key.startsWith("#")) return NUMBER;
    if (key.startsWith("?")) return MARK;
    if (key.startsWith("§")) return isLinked ? TERM : NOTHING;
    if (side.vocabulary.isName[type] === 1) return isLinked ? NAME : UNKNOWN_NAME;
    return isLinked ? WORD : NOTHING;
  });
}

/** The chance of each type that a translation keeps it by one of its links, before anything is known. */
export function firstShares(side: Side, links: Links): Float32Array {
  return Float32Array.from(kindsOf(side, links), (kind) => FIRST_SHARES[kind] ?? 0);
}

/** How often each type stood in beads, and how often, and how surely, it was met there. */
export interface Tally {
  readonly seen: Float32Array;
  readonly met: Float32Array;
}

const KIND_WEIGHT = 20;
const TYPE_WEIGHT = 4;

/** The same, from what a first alignment shows: the kind's share, drawn towards the type's own. */
export function sharesFrom(side: Side, links: Links, { seen, met }: Tally): Float32Array {
  const kinds = kindsOf(side, links);
  const kindSeen = FIRST_SHARES.map(() => KIND_WEIGHT);
  const kindMet = FIRST_SHARES.map((share) => KIND_WEIGHT * share);
  kinds.forEach((kind, type) => {
    kindSeen[kind] = (kindSeen[kind] ?? 0) + (seen[type] as number);
    kindMet[kind] = (kindMet[kind] ?? 0) + (met[type] as number);
  });
  return Float32Array.from(kinds, (kind, type) => {
    if (kind === NOTHING) return FIRST_SHARES[NOTHING] ?? 0;
    const usual = (kindMet[kind] ?? 0) / (kindSeen[kind] ?? 1);
    const share = ((met[type] as number) + TYPE_WEIGHT * usual) / ((seen[type] as number) + TYPE_WEIGHT);
    return Math.max(0.02, Math.min(MOST, share));
  });
}
