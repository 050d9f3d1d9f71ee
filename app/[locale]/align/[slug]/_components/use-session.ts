"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { beadsIn, type Chunk, chunksOf } from "#src/domain/alignment/edit/chunks.ts";
import { type Level, leastSureFirst, type Ranked } from "#src/domain/alignment/edit/doubt.ts";
import type { EditableRow } from "#src/domain/alignment/edit/editable.ts";
import {
  edit,
  markSaved,
  rebase,
  redo,
  type Session,
  type Trail,
  undo,
} from "#src/domain/alignment/edit/session.ts";
import type { Splice } from "#src/domain/alignment/edit/splice.ts";
import type { Opened } from "./opened.ts";
import type { Order } from "./top-bar.tsx";

/** The session as the page shows it, and what can be done to it. All is kept in the browser as it happens. */
export interface HeldSession {
  readonly session: Session;
  readonly shown: Shown;
  readonly order: Order;
  /** The session as it is this moment, also between two drawings of the page. */
  readonly now: () => Session;
  readonly setOrder: (order: Order) => void;
  /** Whether it held. */
  readonly apply: (splice: Splice) => boolean;
  /** The edit that was undone or done again; `null` where there was none. */
  readonly undo: () => Splice | null;
  readonly redo: () => Splice | null;
  /** Goes on from what the library has now; gives the edits that do not hold any more. */
  readonly rebase: (rows: readonly EditableRow[], isSaved: boolean) => readonly Splice[];
}

/** The list as it is to stand. */
export interface Shown {
  readonly chunks: readonly Chunk[];
  /** The parts that follow one another by doubt, not in the text, by id; with those that begin a level. */
  readonly apart: ReadonlySet<number>;
  readonly begins: ReadonlyMap<number, Level>;
  readonly context: Ranked["context"];
}

interface Held {
  readonly session: Session;
  /** What stands first; `null`: text order. */
  readonly ranked: Pick<Ranked, "first" | "context"> | null;
}

export function useSession({ session, trails }: Opened): HeldSession {
  const [held, setHeld] = useState<Held>({ session, ranked: null });
  const latest = useRef(held);
  const put = useCallback(
    (next: Held) => {
      const before = latest.current.session.trail;
      if (before !== next.session.trail)
        trails.keep(next.session.trail, commonEdits(before, next.session.trail));
      latest.current = next;
      setHeld(next);
    },
    [trails],
  );
  const deeds = useMemo(() => {
    const now = () => latest.current.session;
    const go = (next: Session | null) => {
      if (next) put({ ...latest.current, session: next });
      return next !== null;
    };
    const step = (taken: ReturnType<typeof undo>) => {
      go(taken?.session ?? null);
      return taken?.splice ?? null;
    };
    return {
      now,
      setOrder: (order: Order) => put(ordered(now(), order)),
      apply: (splice: Splice) => go(edit(now(), splice)),
      undo: () => step(undo(now())),
      redo: () => step(redo(now())),
      rebase(rows: readonly EditableRow[], isSaved: boolean) {
        const { session: next, lost } = rebase(isSaved ? markSaved(now()) : now(), rows);
        put(latest.current.ranked === null ? { session: next, ranked: null } : ordered(next, "doubt"));
        return lost;
      },
    };
  }, [put]);
  return {
    ...deeds,
    session: held.session,
    shown: useMemo(() => inOrder(held), [held]),
    order: held.ranked === null ? "text" : "doubt",
  };
}

function ordered(session: Session, order: Order): Held {
  if (order === "text")
    return { session: { ...session, chunks: chunksOf(beadsIn(session.chunks)) }, ranked: null };
  const { chunks, ...ranked } = leastSureFirst(beadsIn(session.chunks));
  return { session: { ...session, chunks }, ranked };
}

const NONE: Ranked["context"] = new Set();

function inOrder({ session: { chunks }, ranked }: Held): Shown {
  if (ranked === null) return { chunks, apart: new Set(), begins: new Map(), context: NONE };
  const { first, context } = ranked;
  const byId = new Map(chunks.map((chunk) => [chunk.id, chunk]));
  const leading = [...first.keys()].flatMap((id) => byId.get(id) ?? []);
  const shown = [...leading, ...chunks.filter(({ id }) => !first.has(id))];
  const begins = new Map<number, Level>();
  let last: Level | undefined;
  for (const { id } of leading.length === 0 ? [] : shown) {
    const level = first.get(id) ?? "rest";
    if (level !== last) begins.set(id, level);
    last = level;
  }
  return { chunks: shown, apart: new Set(first.keys()), begins, context };
}

/** How many edits two trails have in common from their beginning. */
function commonEdits(a: Trail, b: Trail): number {
  let count = Math.min(a.splices.length, b.splices.length);
  while (count > 0 && a.splices[count - 1] !== b.splices[count - 1]) count -= 1;
  return count;
}
