import type { KeptFeature } from "./habits.ts";
import type { Links } from "./links.ts";
import type { Side } from "./side.ts";

/** Kinds of features that are kept in translation about equally often. */
const [NUMBER, MARK, NAME, WORD, TERM, UNKNOWN_NAME, NOTHING] = [0, 1, 2, 3, 4, 5, 6];
const FIRST_SHARES = [0.85, 0.75, 0.85, 0.6, 0.9, 0.3, 0.001];

/** By type: the chance that a translation keeps it by one of its links, and 1 where other texts have taught it. */
export interface Shares {
  readonly kept: Float32Array;
  readonly isTaught: Uint8Array;
}

/** How often each type stood in beads, and how often, and how surely, it was met there. */
export interface Tally {
  readonly seen: Float32Array;
  readonly met: Float32Array;
}

/** What other texts have taught of a side's types. */
export function taughtTally({ vocabulary: { keys } }: Side, habits: readonly KeptFeature[]): Tally {
  const taught = { seen: new Float32Array(keys.length), met: new Float32Array(keys.length) };
  if (habits.length === 0) return taught;
  const types = new Map(keys.map((key, type) => [key, type]));
  for (const { key, seen, met } of habits) {
    const type = types.get(key);
    if (type === undefined) continue;
    taught.seen[type] = seen;
    taught.met[type] = met;
  }
  return taught;
}

/** How strongly the usual share of a kind holds against what a first alignment shows, in occurrences. */
const KIND_WEIGHT = 20;

/** The shares, as this pair's own tally shows them where there is one: the kind's, drawn towards the type's. */
export function sharesOf(side: Side, links: Links, taught: Tally, own?: Tally): Shares {
  const kinds = kindsOf(side, links);
  const usual = own ? sharesOfKinds(kinds, own) : FIRST_SHARES;
  const isTaught = Uint8Array.from(taught.seen, (seen) => (seen > 0 ? 1 : 0));
  const kept = Float32Array.from(kinds, (kind, type) => {
    const first = usual[kind] as number;
    if (isTaught[type] === 1) return taughtShare(first, taught, own, type);
    return kind === NOTHING ? first : ownShare(first, own, type);
  });
  return { kept, isTaught };
}

function sharesOfKinds(kinds: Uint8Array, { seen, met }: Tally): number[] {
  const kindSeen = FIRST_SHARES.map(() => KIND_WEIGHT);
  const kindMet = FIRST_SHARES.map((share) => KIND_WEIGHT * share);
  kinds.forEach((kind, type) => {
    kindSeen[kind] = (kindSeen[kind] as number) + (seen[type] as number);
    kindMet[kind] = (kindMet[kind] as number) + (met[type] as number);
  });
  return kindMet.map(
    (sum, kind) => (kind === NOTHING ? FIRST_SHARES[kind] : sum / (kindSeen[kind] as number)) as number,
  );
}

/** How strongly the share of the kind holds against the type's own, in occurrences. */
const TYPE_WEIGHT = 4;
const [LEAST, MOST] = [0.02, 0.95];

function ownShare(first: number, own: Tally | undefined, type: number): number {
  if (own === undefined) return first;
  return Math.max(LEAST, Math.min(MOST, drawn(first, TYPE_WEIGHT, own, type)));
}

/** The same for what other texts teach: of the kind, and against this pair. */
const [KIND_AGAINST_TAUGHT, TAUGHT_WEIGHT] = [1, 10];
const MOST_TAUGHT = 0.99;

function taughtShare(first: number, taught: Tally, own: Tally | undefined, type: number): number {
  const before = drawn(first, KIND_AGAINST_TAUGHT, taught, type, 0);
  const share = own === undefined ? before : drawn(before, TAUGHT_WEIGHT, own, type);
  return Math.max(LEAST, Math.min(MOST_TAUGHT, share));
}

/**
 * A share drawn towards a tally. One occurrence that was not met is left out: it may stand in a wrong bead, which its
 * own silence would then confirm.
 */
function drawn(share: number, weight: number, { seen, met }: Tally, type: number, itself = 1): number {
  const all = seen[type] as number;
  const kept = met[type] as number;
  return (kept + weight * share) / (Math.max(kept, all - itself) + weight);
}

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
