import type { NoteEvent, Person } from "../../domain/review/event.ts";
import { locateAnchor } from "../../domain/text/locate.ts";
import type {
  NoteView,
  Occurrence,
  ParagraphView,
  ReadingView,
  RowView,
  SentenceView,
  TermCard,
  TermList,
} from "../view.ts";
import { isToConfirm } from "./counts.ts";
import type { BoundMatch, IndexedParagraph, IndexedRow } from "./indexed.ts";
import type { LibraryIndex } from "./library-index.ts";
import { outlineOf, termsOf } from "./outline.ts";
import { cutRuns } from "./runs.ts";
import { sentenceId } from "./sentence-id.ts";
import { termCard } from "./term-card.ts";

type Side = "nl" | "en";

/** A list at the foot of a page can still be looked through; a longer one is the glossary's own. */
const MOST_TERMS = 300;

interface Wanted {
  readonly slug: string;
  /** From 1. */
  readonly part: number;
  readonly notes: readonly NoteEvent[];
  readonly people: readonly Person[];
}

/** What a row's view needs to know beyond the row. */
interface About {
  readonly slug: string;
  /** All notes of the text. */
  readonly notes: readonly NoteEvent[];
  /** Names by contributor id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A part of a text as its page shows it, or null where there is none. */
export function readingView(index: LibraryIndex, { slug, part, notes, people }: Wanted): ReadingView | null {
  const text = index.texts.get(slug);
  if (!text) return null;
  const { parts, words, minutes, counts, states, terms } = outlineOf(text);
  const rows = parts[part - 1];
  if (!rows) return null;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    slug,
    nl: text.nl.front,
    ...(text.en ? { en: text.en.front } : {}),
    words,
    minutes,
    counts,
    states,
    versions: text.versions,
    ...(text.lastChange === undefined ? {} : { lastChange: text.lastChange }),
    edition: index.edition,
    part,
    parts: parts.length,
    rows: rows.map((row) => rowView(row, { slug, notes, names })),
    cards: cardsOf(rows, index),
    noteCount: countNotes(text.rows, notes),
    terms: terms.size <= MOST_TERMS ? termList("text", terms, index) : termList("part", termsOf(rows), index),
  };
}

function countNotes(rows: readonly IndexedRow[], notes: readonly NoteEvent[]): number {
  const idsOf = (side: Side) =>
    new Set(rows.flatMap((row) => row[side].map(({ paragraph }) => paragraph.id)));
  const ids = { nl: idsOf("nl"), en: idsOf("en") };
  return notes.filter(({ anchor }) => ids[anchor.side === "nl" ? "nl" : "en"].has(anchor.paragraph)).length;
}

function termList(of: TermList["of"], ids: ReadonlySet<string>, index: LibraryIndex): TermList {
  const items = [...ids].flatMap((id) => {
    const term = index.glossary.terms.get(id);
    return term ? [{ id, lemma: term.nl.lemma, preferred: term.en.preferred }] : [];
  });
  return { of, items: items.sort((one, other) => one.lemma.localeCompare(other.lemma, "nl")) };
}

export function rowView(row: IndexedRow, { slug, notes, names }: About): RowView {
  return {
    id: row.id,
    ...(row.number === undefined ? {} : { number: row.number }),
    state: row.state,
    revision: [...row.nl, ...row.en].map(({ paragraph }) => paragraph.hash.slice(0, 8)).join(" "),
    toConfirm: isToConfirm(row),
    nl: paragraphViews(row, "nl"),
    en: paragraphViews(row, "en"),
    notes: notes.flatMap((note) => noteView(note, row, names) ?? []),
    ...(row.explained ? { why: `/read/${slug}/why/${row.id}` } : {}),
    ...(row.state === "untranslated" ? { suggest: `/suggest/${slug}/${row.id}` } : {}),
    ...(isToConfirm(row) ? { align: `/align/${slug}#${row.id}` } : {}),
  };
}

function paragraphViews(row: IndexedRow, side: Side): ParagraphView[] {
  let position = 0;
  return row[side].map(({ paragraph, sentences }) => {
    const { id, kind, level, ordinal } = paragraph;
    const seen = new Set<string>();
    const views = sentences.map((sentence, index): SentenceView => {
      const place = position;
      position += 1;
      const bead = row.beads.findIndex((each) => each[side].includes(place));
      const isAlone = bead < 0 || (row.beads[bead]?.[side === "nl" ? "en" : "nl"].length ?? 0) === 0;
      const marked = sentence.matches.map((match, number) => {
        const occurrence = occurrenceOf(
          match,
          `${sentenceId(side, id, index)}-t${number + 1}`,
          sentence.plain,
          seen,
        );
        return { match, occurrence };
      });
      return {
        id: sentenceId(side, id, index),
        ...(isAlone ? {} : { bead }),
        runs: cutRuns(sentence.inline, marked),
      };
    });
    return {
      id,
      kind,
      ...(level === undefined ? {} : { level }),
      ...(ordinal === undefined ? {} : { ordinal }),
      sentences: views,
    };
  });
}

function occurrenceOf(match: BoundMatch, id: string, plain: string, seen: Set<string>): Occurrence {
  const first = !seen.has(match.term);
  seen.add(match.term);
  return {
    id,
    term: match.term,
    how: match.how,
    surface: match.parts.map(({ start, end }) => plain.slice(start, end)).join(" … "),
    ...(match.rendering ? { here: match.rendering.surface } : {}),
    first,
  };
}

/** Null where the note is about a paragraph of another row. */
export function noteView(
  note: NoteEvent,
  row: IndexedRow,
  names: ReadonlyMap<string, string>,
): NoteView | null {
  const { anchor, id, shift, body, by } = note;
  const side: Side = anchor.side === "nl" ? "nl" : "en";
  const about = row[side].find(({ paragraph }) => paragraph.id === anchor.paragraph);
  if (!about) return null;
  const text = plainOf(about);
  const found = locateAnchor(anchor, text, about.paragraph.hash);
  return {
    id,
    side,
    paragraph: anchor.paragraph,
    quote: found ? text.slice(found.start, found.end) : anchor.quote,
    orphaned: found === null,
    ...(found ? { sentence: sentenceId(side, anchor.paragraph, sentenceAt(about, found.start)) } : {}),
    shift,
    body,
    by: names.get(by) ?? by,
  };
}

/** The plain text that anchors count in: the sentences, a space between them. */
function plainOf({ sentences }: IndexedParagraph): string {
  return sentences.map(({ plain }) => plain).join(" ");
}

/** Which sentence that offset into the plain text falls in, from 0. */
function sentenceAt({ sentences }: IndexedParagraph, offset: number): number {
  let end = 0;
  const index = sentences.findIndex(({ plain }) => {
    end += plain.length + 1;
    return offset < end;
  });
  return Math.max(0, index);
}

function cardsOf(rows: readonly IndexedRow[], index: LibraryIndex): Record<string, TermCard> {
  return Object.fromEntries(
    [...termsOf(rows)].sort().flatMap((id) => {
      const term = index.glossary.terms.get(id);
      return term ? [[id, termCard(term, index.places.get(id) ?? [])]] : [];
    }),
  );
}
