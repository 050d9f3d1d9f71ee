import type { How } from "../domain/glossary/match.ts";
import type { Bilingual, PartOfSpeech } from "../domain/glossary/term.ts";
import type { Shift } from "../domain/review/event.ts";
import type { FrontMatter, ParagraphKind } from "../domain/text/model.ts";

/** What the pages show: plain data, worked out by the workflows, put on the page by the components. */

/** The state of a row, derived from the history: never stored. */
export type RowState =
  | "reviewed"
  /** Reviewed once, but one of the two wordings has changed since. */
  | "stale"
  /** Translated, not reviewed. */
  | "draft"
  /** A Dutch paragraph that no English one renders. */
  | "untranslated"
  /** An English paragraph that renders no Dutch one. */
  | "added"
  /** The Dutch that was added to a detached translation is not what was translated. */
  | "differs"
  /** What a detached translation renders is not in the Dutch that was added. */
  | "missing";

export interface RowCounts {
  readonly total: number;
  readonly reviewed: number;
  readonly stale: number;
}

export interface ShelfEntry {
  readonly slug: string;
  readonly title: string;
  readonly englishTitle?: string;
  readonly date?: string;
  readonly author?: string;
  readonly words: number;
  /** Reading time of the Dutch, whole minutes, at least 1. */
  readonly minutes: number;
  readonly rows: RowCounts;
  /** The first sentence or two of the Dutch and of the English, plain text. */
  readonly opening: { readonly nl: string; readonly en?: string };
}

/** A translation that waits for its source: what can be said without the Dutch, and shown without its whole text. */
export interface WaitingView {
  readonly slug: string;
  readonly en: FrontMatter;
  /** Of the Dutch, to the nearest ten: what a translation counts are runs of letters and digits. */
  readonly words: number;
  readonly minutes: number;
  readonly paragraphs: number;
  readonly headings: readonly string[];
  /** The first sentence of the English, plain text. */
  readonly opening: string;
}

export interface ReadingView {
  readonly slug: string;
  readonly nl: FrontMatter;
  readonly en?: FrontMatter;
  readonly words: number;
  readonly minutes: number;
  readonly counts: RowCounts;
  /** How many rows of the whole text are in each state; `toConfirm` counts beside them. */
  readonly states: Readonly<Record<RowState | "toConfirm", number>>;
  /** How many English versions there are. */
  readonly versions: number;
  /** The newest event of its history that changed a wording: who has seen that one has seen all. */
  readonly lastChange?: string;
  /** Names the library and its revision: what is derived from this view may be kept under it for good. */
  readonly edition: string;
  /** Which part of the text this is, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
  /** The rows of this part. */
  readonly rows: readonly RowView[];
  /** Every term that occurs in this part, by id. */
  readonly cards: Readonly<Record<string, TermCard>>;
  /** How many notes stand at the rows of the whole text. */
  readonly noteCount: number;
  readonly terms: TermList;
}

/** The terms of the whole text, in Dutch alphabetical order; of a text with very many, those of this part. */
export interface TermList {
  readonly of: "text" | "part";
  readonly items: readonly Pick<TermCard, "id" | "lemma" | "preferred">[];
}

export interface RowView {
  /** The permalink's fragment: the id of the first Dutch paragraph, or of the English one where there is none. */
  readonly id: string;
  /** Counts the rows that are neither headings nor captions, from 1; absent for those. */
  readonly number?: number;
  readonly state: RowState;
  /** By which a quotation names its wording: the first eight digits of each paragraph's hash, Dutch first. */
  readonly revision: string;
  /** The beads were made for other wordings, in part or in whole: somebody should look. */
  readonly toConfirm: boolean;
  readonly nl: readonly ParagraphView[];
  readonly en: readonly ParagraphView[];
  readonly notes: readonly NoteView[];
  /**
   * The address of “Why this wording?”, without the language; absent where the history has neither an earlier wording
   * nor a reason.
   */
  readonly why?: string;
  /** Where somebody may suggest the English that is not there yet, without the language. */
  readonly suggest?: string;
  /** Where the pairing of its sentences is confirmed, where it is to be; without the language. */
  readonly align?: string;
}

export interface ParagraphView {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly level?: 2 | 3;
  readonly ordinal?: number;
  readonly sentences: readonly SentenceView[];
}

export interface SentenceView {
  /** Unique in the page: `p4-s2`, `en-p4-s2`. */
  readonly id: string;
  /** The bead it belongs to: sentences of a row with the same number render one another. Absent: no counterpart. */
  readonly bead?: number;
  readonly runs: readonly Run[];
}

/** A stretch of text in which nothing changes: neither emphasis, nor link, nor the terms it belongs to. */
export interface Run {
  readonly text: string;
  readonly emphasis?: true;
  readonly strong?: true;
  /** Only `http:`, `https:` and `mailto:` get here. */
  readonly href?: string;
  /** The occurrences it is part of, longest first. */
  readonly occurrences?: readonly Occurrence[];
}

export interface Occurrence {
  /** Unique in the page; the parts of a term that stands apart share it. */
  readonly id: string;
  readonly term: string;
  readonly how: How;
  /** The form as it stands, parts joined by ` … `. */
  readonly surface: string;
  /** The other side's words for it in the aligned sentences, where a known form stands there. */
  readonly here?: string;
  /** The first of its term in this paragraph: the one that is underlined. */
  readonly first: boolean;
}

export interface TermCard {
  readonly id: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly field: string;
  readonly preferred: string;
  readonly admitted: readonly string[];
  readonly definition: Bilingual;
  readonly note?: Bilingual;
  /** How often each English form renders it across the library, most frequent first. */
  readonly renderings: readonly {
    readonly form: string;
    readonly count: number;
    readonly deprecated: boolean;
  }[];
  /** How often it occurs in the Dutch of the library. */
  readonly places: number;
}

export interface NoteView {
  readonly id: string;
  readonly side: "nl" | "en";
  readonly paragraph: string;
  /** The words it is about, as they stand now; absent where they cannot be found any more. */
  readonly quote: string;
  readonly orphaned: boolean;
  /** The id of the sentence in which those words begin, as in `SentenceView`; absent where they are gone. */
  readonly sentence?: string;
  readonly shift: Shift;
  readonly body: Bilingual;
  readonly by: string;
}

/** The notes of a text, by the rows they stand at. */
export interface NotesView {
  readonly slug: string;
  readonly titles: Titles;
  readonly rows: readonly (RowPlace & { readonly notes: readonly NoteView[] })[];
  /** Notes on paragraphs that are no longer in the text. */
  readonly strays: readonly NoteView[];
}

export interface Titles {
  readonly nl: string;
  readonly en?: string;
}

/** A row by name only. */
export interface RowPlace {
  /** The permalink's fragment. */
  readonly id: string;
  readonly number?: number;
  /** Of its first paragraph. */
  readonly kind: ParagraphKind;
}
