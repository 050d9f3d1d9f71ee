import type { Language } from "../../text/model.ts";
import { type DraftBead, keyOf, otherSide, placeOf, type SentenceKey } from "./draft.ts";
import type { Splice } from "./splice.ts";

/**
 * What a person can do to beads. Each gives the edit, or `null` where there is nothing to do. What an edit touches
 * is then fixed: as sure as can be, and locked.
 */

/** Two neighbours become one. */
export function merge(first: DraftBead, second: DraftBead): Splice {
  return {
    out: [first, second],
    in: [fixed([...first.nl, ...second.nl], [...first.en, ...second.en])],
  };
}

/**
 * A bead becomes two: the sentences of `side` from number `at` on (from 0) make the second. The other side is cut where
 * its share of the length comes nearest.
 */
export function split(bead: DraftBead, side: Language, at: number): Splice | null {
  const own = bead[side];
  if (at <= 0 || at >= own.length) return null;
  const share = lengthOf(own.slice(0, at)) / lengthOf(own);
  const other = bead[otherSide(side)];
  const cut = nearestCut(other, share);
  return {
    out: [bead],
    in: [
      ofSides(side, own.slice(0, at), other.slice(0, cut)),
      ofSides(side, own.slice(at), other.slice(cut)),
    ],
  };
}

/** Sentence `at` of a bead, with those before it, goes to the end of the bead above. */
export function moveUp(above: DraftBead, bead: DraftBead, side: Language, at: number): Splice | null {
  const own = bead[side];
  if (at < 0 || at >= own.length) return null;
  const taken = withSide(above, side, [...above[side], ...own.slice(0, at + 1)]);
  return { out: [above, bead], in: [taken, withSide(bead, side, own.slice(at + 1))].filter(isNotEmpty) };
}

/** Sentence `at` of a bead, with those after it, goes to the beginning of the bead below. */
export function moveDown(bead: DraftBead, below: DraftBead, side: Language, at: number): Splice | null {
  const own = bead[side];
  if (at < 0 || at >= own.length) return null;
  const taken = withSide(below, side, [...own.slice(at), ...below[side]]);
  return { out: [bead, below], in: [withSide(bead, side, own.slice(0, at)), taken].filter(isNotEmpty) };
}

/**
 * One sentence is carried to another bead, past those between: it may come to cross others.
 *
 * @param run consecutive beads, of which `from` and `to` are numbers
 * @param isBefore whether a sentence stands before another in its text
 */
export function carry(
  run: readonly DraftBead[],
  { from, to, side, key }: { from: number; to: number; side: Language; key: SentenceKey },
  isBefore: (a: SentenceKey, b: SentenceKey) => boolean,
): Splice | null {
  if (from === to || !run[from]?.[side].includes(key) || run[to] === undefined) return null;
  const carried = run.map((bead, index) => {
    if (index === from)
      return withSide(
        bead,
        side,
        bead[side].filter((each) => each !== key),
      );
    if (index !== to) return bead;
    // Where sentences cross, those of a bead may stand in another order than in the text.
    const after = bead[side].findIndex((each) => isBefore(key, each));
    return withSide(bead, side, bead[side].toSpliced(after < 0 ? bead[side].length : after, 0, key));
  });
  return { out: run, in: carried.filter(isNotEmpty) };
}

/** A sentence has no counterpart: it stands alone, what was before it before, what was after it after. */
export function standAlone(bead: DraftBead, side: Language, at: number): Splice | null {
  const key = bead[side][at];
  if (key === undefined || bead.nl.length + bead.en.length === 1) return null;
  const alone = ofSides(side, [key], []);
  const rest = withSide(
    bead,
    side,
    bead[side].filter((_, index) => index !== at),
  );
  const goesFirst = at === 0 && (side === "nl" || bead.nl.length === 0 || bead.en.length > 1);
  return { out: [bead], in: goesFirst ? [alone, rest] : [rest, alone] };
}

/** A sentence is cut in two at a space; both halves stay in the bead. `offset` counts in the paragraph's text. */
export function cutSentence(bead: DraftBead, side: Language, at: number, offset: number): Splice | null {
  const key = bead[side][at];
  if (key === undefined) return null;
  const { paragraph, start, end } = placeOf(key);
  if (offset <= start || offset >= end - 1) return null;
  const halves = [keyOf({ paragraph, start, end: offset }), keyOf({ paragraph, start: offset + 1, end })];
  return { out: [bead], in: [withSide(bead, side, bead[side].toSpliced(at, 1, ...halves))] };
}

/** A bead is right as it stands. */
export function confirm(bead: DraftBead): Splice | null {
  if (bead.sure === 100 && bead.locked) return null;
  return { out: [bead], in: [fixed(bead.nl, bead.en)] };
}

/** Beads are locked against automatic alignment, or set free for it. */
export function setLocked(beads: readonly DraftBead[], locked: boolean): Splice | null {
  if (beads.every((bead) => bead.locked === locked)) return null;
  return { out: beads, in: beads.map((bead) => ({ ...bead, locked })) };
}

function fixed(nl: readonly SentenceKey[], en: readonly SentenceKey[]): DraftBead {
  return { nl, en, sure: 100, locked: true };
}

function ofSides(side: Language, own: readonly SentenceKey[], other: readonly SentenceKey[]): DraftBead {
  return side === "nl" ? fixed(own, other) : fixed(other, own);
}

function withSide(bead: DraftBead, side: Language, keys: readonly SentenceKey[]): DraftBead {
  return ofSides(side, keys, bead[otherSide(side)]);
}

function isNotEmpty({ nl, en }: DraftBead): boolean {
  return nl.length + en.length > 0;
}

function lengthOf(keys: readonly SentenceKey[]): number {
  return keys.reduce((sum, key) => {
    const { start, end } = placeOf(key);
    return sum + end - start;
  }, 0);
}

/** After how many sentences the share of their length comes nearest to `share`. */
function nearestCut(keys: readonly SentenceKey[], share: number): number {
  const all = lengthOf(keys);
  const distances = Array.from({ length: keys.length + 1 }, (_, cut) =>
    Math.abs(lengthOf(keys.slice(0, cut)) / Math.max(1, all) - share),
  );
  return distances.indexOf(Math.min(...distances));
}
