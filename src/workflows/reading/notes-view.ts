import type { NoteEvent, Person } from "../../domain/review/event.ts";
import type { NotesView, NoteView } from "../view.ts";
import type { LibraryIndex } from "./library-index.ts";
import { noteView } from "./reading-view.ts";
import { rowPlace } from "./row-place.ts";

/** Every note of a text, row by row; null where there is no such text. */
export function notesView(
  index: LibraryIndex,
  slug: string,
  notes: readonly NoteEvent[],
  people: readonly Person[],
): NotesView | null {
  const text = index.texts.get(slug);
  if (!text) return null;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const rows = text.rows
    .map((row) => ({ ...rowPlace(row), notes: notes.flatMap((note) => noteView(note, row, names) ?? []) }))
    .filter((row) => row.notes.length > 0);
  const placed = new Set(rows.flatMap((row) => row.notes.map(({ id }) => id)));
  return {
    slug,
    titles: { nl: text.nl.front.title, ...(text.en ? { en: text.en.front.title } : {}) },
    rows,
    strays: notes.filter(({ id }) => !placed.has(id)).map((note) => strayNote(note, names)),
  };
}

function strayNote({ id, anchor, shift, body, by }: NoteEvent, names: ReadonlyMap<string, string>): NoteView {
  return {
    id,
    side: anchor.side === "nl" ? "nl" : "en",
    paragraph: anchor.paragraph,
    quote: anchor.quote,
    orphaned: true,
    shift,
    body,
    by: names.get(by) ?? by,
  };
}
