import { beadsIn, type Chunk, chunksOf, spliceChunks } from "./chunks.ts";
import { beadKey, type DraftBead, isSameBead, isSamePairing } from "./draft.ts";
import type { AlignmentChange, EditableRow } from "./editable.ts";
import { inverse, type Splice } from "./splice.ts";

/** What a person did, oldest first: the first `at` edits are in force, the rest were undone; `saved` were in force at the last save. */
export interface Trail {
  readonly splices: readonly Splice[];
  readonly at: number;
  readonly saved: number;
}

/** A text while it is aligned by hand: what the library has, and what was done on top. Never changed in place. */
export interface Session {
  readonly rows: readonly EditableRow[];
  /** All beads in text order, as they stand now. */
  readonly chunks: readonly Chunk[];
  readonly trail: Trail;
}

export const NO_TRAIL: Trail = { splices: [], at: 0, saved: 0 };

/** Takes up a text where it was left: what was not saved yet is done again, as far as it still holds. */
export function startSession(rows: readonly EditableRow[], trail: Trail = NO_TRAIL): Rebased {
  return rebase({ rows, chunks: [], trail }, rows);
}

/** An edit; what was undone before is forgotten. `null` where it does not hold. */
export function edit(session: Session, splice: Splice): Session | null {
  const { splices, at, saved } = session.trail;
  const chunks = spliceChunks(session.chunks, splice);
  if (chunks === null) return null;
  // Where saved edits were undone, their undoing becomes part of the trail: a new edit must not lose it.
  const undone = saved > at ? splices.slice(at, saved).toReversed().map(inverse) : [];
  const kept = saved > at ? splices.slice(0, saved) : splices.slice(0, at);
  const trail = [...kept, ...undone, splice];
  return { ...session, chunks, trail: { splices: trail, at: trail.length, saved } };
}

export function undo(session: Session): { session: Session; splice: Splice } | null {
  const { splices, at } = session.trail;
  const last = splices[at - 1];
  return last === undefined ? null : step(session, inverse(last), at - 1);
}

export function redo(session: Session): { session: Session; splice: Splice } | null {
  const { splices, at } = session.trail;
  const next = splices[at];
  return next === undefined ? null : step(session, next, at + 1);
}

function step(session: Session, splice: Splice, at: number): { session: Session; splice: Splice } | null {
  const chunks = spliceChunks(session.chunks, splice);
  return chunks && { session: { ...session, chunks, trail: { ...session.trail, at } }, splice };
}

/** What is to be saved: the rows that were touched, and all their beads; `null` where nothing differs. */
export function unsavedChange({ rows, chunks }: Session): AlignmentChange | null {
  const beads = beadsIn(chunks);
  const before = new Map(rows.flatMap((row) => row.beads.map((bead) => [beadKey(bead), bead] as const)));
  const homes = homesOf(rows);
  const touched = new Set<EditableRow>();
  for (const bead of beads) {
    const known = before.get(beadKey(bead));
    if (known !== undefined && isSameBead(known, bead)) continue;
    for (const row of rowsOfBead(bead, homes)) touched.add(row);
  }
  if (touched.size === 0) return null;
  return {
    marks: [...touched].map(({ mark }) => mark),
    beads: beads.filter((bead) => rowsOfBead(bead, homes).some((row) => touched.has(row))),
  };
}

/** After a save: all that is in force is saved now. */
export function markSaved(session: Session): Session {
  return { ...session, trail: { ...session.trail, saved: session.trail.at } };
}

export interface Rebased {
  readonly session: Session;
  /** Edits that do not hold any more, since what they were made on has changed. */
  readonly lost: readonly Splice[];
}

/** The session on the library as it is now: unsaved edits are done again on top. */
export function rebase({ chunks, trail }: Session, rows: readonly EditableRow[]): Rebased {
  const { splices, at, saved } = trail;
  const pending = at >= saved ? splices.slice(saved, at) : splices.slice(at, saved).toReversed().map(inverse);
  const applied: Splice[] = [];
  const lost: Splice[] = [];
  let now: readonly Chunk[] = chunksOf(rows.flatMap(({ beads }) => beads));
  for (const splice of pending) {
    const after = spliceChunks(now, splice);
    if (after === null) lost.push(splice);
    else applied.push(splice);
    now = after ?? now;
  }
  const kept = [...splices.slice(0, saved), ...applied];
  const shorter = { splices: kept, at: kept.length, saved };
  const session = { rows, chunks: reused(chunks, now), trail: lost.length === 0 ? trail : shorter };
  return { session, lost };
}

/** The parts as they were where nothing in them differs, so that a long list is not drawn anew. */
function reused(before: readonly Chunk[], now: readonly Chunk[]): readonly Chunk[] {
  const [old, fresh] = [beadsIn(before), beadsIn(now)];
  if (old.length !== fresh.length || !old.every((bead, k) => isSamePairing(bead, fresh[k] as DraftBead)))
    return now;
  let from = 0;
  return before.map((chunk) => {
    const own = fresh.slice(from, from + chunk.beads.length);
    from += own.length;
    return chunk.beads.every((bead, k) => isSameBead(bead, own[k] as DraftBead))
      ? chunk
      : { ...chunk, beads: own };
  });
}

type Homes = ReadonlyMap<string, EditableRow>;

function homesOf(rows: readonly EditableRow[]): Homes {
  const homes = new Map<string, EditableRow>();
  for (const row of rows)
    for (const bead of row.beads) for (const name of paragraphsOf(bead)) homes.set(name, row);
  return homes;
}

function rowsOfBead(bead: DraftBead, homes: Homes): EditableRow[] {
  return paragraphsOf(bead).flatMap((name) => homes.get(name) ?? []);
}

function paragraphsOf({ nl, en }: DraftBead): string[] {
  const name = (side: string, key: string) => `${side} ${key.slice(0, key.lastIndexOf(":"))}`;
  return [...nl.map((key) => name("nl", key)), ...en.map((key) => name("en", key))];
}
