import { describe, expect, it } from "vitest";
import { beadsIn } from "#src/domain/alignment/edit/chunks.ts";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";
import type { EditableRow } from "#src/domain/alignment/edit/editable.ts";
import { confirm, merge, split, standAlone } from "#src/domain/alignment/edit/operations.ts";
import {
  edit,
  markSaved,
  rebase,
  redo,
  type Session,
  startSession,
  undo,
  unsavedChange,
} from "#src/domain/alignment/edit/session.ts";
import type { Splice } from "#src/domain/alignment/edit/splice.ts";

function row(number: number, ...beads: DraftBead[]): EditableRow {
  return { id: `p${number}`, mark: `mark ${number} ${JSON.stringify(beads)}`, beads };
}

const bead = (...keys: string[]): DraftBead => ({ nl: keys, en: keys, sure: 70, locked: false });

const ROWS = [
  row(1, bead("p1:0-9"), bead("p1:10-19")),
  row(2, bead("p2:0-9")),
  row(3, bead("p3:0-9", "p3:10-19")),
];

const at = (session: Session, index: number) => beadsIn(session.chunks)[index] as DraftBead;
const done = (session: Session, splice: Splice | null) => edit(session, splice as Splice) as Session;
const shown = (session: Session) => beadsIn(session.chunks).map(({ nl, en }) => `${nl} | ${en}`);

const start = () => startSession(ROWS).session;

describe("a session of aligning by hand", () => {
  it("has nothing to save until something is done, and nothing again once that is undone", () => {
    const session = start();
    expect(unsavedChange(session)).toBeNull();
    const edited = done(session, merge(at(session, 0), at(session, 1)));
    expect(unsavedChange(edited)?.marks).toEqual([ROWS[0]?.mark]);
    expect(unsavedChange((undo(edited) as { session: Session }).session)).toBeNull();
  });

  it("saves all beads of the rows that it touched, and of no others", () => {
    const session = start();
    const edited = done(session, confirm(at(session, 0)));
    const change = unsavedChange(edited);
    expect(change?.marks).toEqual([ROWS[0]?.mark]);
    expect(change?.beads.map(({ nl }) => String(nl))).toEqual(["p1:0-9", "p1:10-19"]);
    const joined = done(session, merge(at(session, 1), at(session, 2)));
    expect(unsavedChange(joined)?.marks).toEqual([ROWS[0]?.mark, ROWS[1]?.mark]);
  });

  it("undoes and redoes as far as it goes, and forgets what was undone once something new is done", () => {
    let session = start();
    session = done(session, merge(at(session, 0), at(session, 1)));
    session = done(session, split(at(session, 2), "nl", 1));
    const all = shown(session);
    session = (undo(session) as { session: Session }).session;
    session = (undo(session) as { session: Session }).session;
    expect(shown(session)).toEqual(shown(start()));
    expect(undo(session)).toBeNull();
    session = (redo(session) as { session: Session }).session;
    session = (redo(session) as { session: Session }).session;
    expect(shown(session)).toEqual(all);
    expect(redo(session)).toBeNull();
    session = done((undo(session) as { session: Session }).session, standAlone(at(session, 1), "nl", 0));
    expect(redo(session)).toBeNull();
  });

  it("can undo what was saved, and a new edit then does not lose that", () => {
    let session = start();
    session = markSaved(done(session, merge(at(session, 0), at(session, 1))));
    const saved = [row(1, ...beadsIn(session.chunks).slice(0, 1)), ...ROWS.slice(1)];
    session = rebase(session, saved).session;
    expect(unsavedChange(session)).toBeNull();
    session = (undo(session) as { session: Session }).session;
    expect(unsavedChange(session)?.beads).toHaveLength(2);
    session = done(session, confirm(at(session, 2)));
    const again = startSession(saved, session.trail);
    expect(again.lost).toEqual([]);
    expect(shown(again.session)).toEqual(shown(session));
  });

  it("is taken up where it was left", () => {
    let session = start();
    session = done(session, merge(at(session, 0), at(session, 1)));
    session = done(session, confirm(at(session, 1)));
    session = (undo(session) as { session: Session }).session;
    const { session: again, lost } = startSession(ROWS, session.trail);
    expect(lost).toEqual([]);
    expect(beadsIn(again.chunks)).toEqual(beadsIn(session.chunks));
    expect(redo(again)).not.toBeNull();
  });

  it("keeps edits elsewhere when somebody else changed a row, and names those that do not hold", () => {
    let session = start();
    session = done(session, merge(at(session, 0), at(session, 1)));
    session = done(session, split(at(session, 2), "nl", 1));
    const theirs = [
      row(1, { ...bead("p1:0-9"), en: [] }, { ...bead(), nl: ["p1:10-19"], en: ["p1:0-9", "p1:10-19"] }),
      ...ROWS.slice(1),
    ];
    const { session: now, lost } = rebase(session, theirs);
    expect(lost).toHaveLength(1);
    expect(shown(now)).toEqual([
      "p1:0-9 | ",
      "p1:10-19 | p1:0-9,p1:10-19",
      "p2:0-9 | p2:0-9",
      "p3:0-9 | p3:0-9",
      "p3:10-19 | p3:10-19",
    ]);
    expect(unsavedChange(now)?.marks).toEqual([ROWS[2]?.mark]);
  });

  it("leaves the parts of a long list as they are when a save brings nothing new", () => {
    const long = Array.from({ length: 300 }, (_, k) => row(k + 1, bead(`p${k + 1}:0-9`)));
    const session = startSession(long).session;
    const edited = done(session, confirm(at(session, 150)));
    const after = rebase(markSaved(edited), [
      ...long.slice(0, 150),
      row(151, at(edited, 150)),
      ...long.slice(151),
    ]).session;
    expect(after.chunks.every((chunk, k) => chunk === edited.chunks[k])).toBe(true);
    expect(edited.chunks.filter((chunk, k) => chunk !== session.chunks[k])).toHaveLength(1);
  });
});
