import type { Finding } from "../../domain/review/checks/check.ts";
import type { CheckId } from "../../domain/review/checks/checks.ts";
import type { Piece } from "../../domain/review/diff-lines.ts";
import type { Pins, Shift } from "../../domain/review/event.ts";
import type { Hunk } from "../../domain/review/hunk.ts";
import type { RowPlace } from "../view.ts";

/** What the pages of the review desk show. */

type DeskKind = "wording" | "note" | "report" | "request";
type DeskState =
  | "open"
  | "returned"
  | "accepted"
  | "accepted-in-part"
  | "rejected"
  | "withdrawn"
  | "reverted";

/** One line of the queue. */
export interface DeskItem {
  readonly id: string;
  readonly kind: DeskKind;
  readonly state: DeskState;
  readonly slug: string;
  readonly title: string;
  readonly place: RowPlace;
  /** The name of whoever made it; empty: a reader without an account. */
  readonly by: string;
  readonly mine: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly why: string;
  /** How many changes can be taken one by one. */
  readonly changes: number;
  readonly findings: { readonly added: number; readonly solved: number };
  /** The wording it was made for has changed since. */
  readonly overtaken: boolean;
  /** The first words that would change, before and after; or the words a note or a report is about. */
  readonly excerpt: readonly Piece[];
}

/** A row that was reviewed before one of its wordings changed. */
export interface StaleItem {
  readonly slug: string;
  readonly title: string;
  readonly place: RowPlace;
  /** The first words of its Dutch. */
  readonly opening: string;
}

export interface QueueView {
  readonly items: readonly DeskItem[];
  /** How many there are under this filter. */
  readonly total: number;
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
  readonly texts: readonly { readonly slug: string; readonly title: string; readonly count: number }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly stale: readonly StaleItem[];
  /** All that are stale, also those beyond the first that are shown. */
  readonly staleTotal: number;
}

/** Dutch sentences, and the lines of the English diff that render them. */
export interface DiffGroup {
  readonly nl: readonly string[];
  readonly lines: readonly { readonly pieces: readonly Piece[]; readonly isNew: boolean }[];
}

/** A row with what would change in it; pieces name their hunk by its number in the whole suggestion. */
export interface RowDiff {
  readonly place: RowPlace;
  readonly groups: readonly DiffGroup[];
}

/** An English paragraph to be edited: what stands, and what the box begins with. */
export interface EditedParagraph {
  readonly paragraph: string;
  readonly hash: string;
  readonly sentences: readonly string[];
}

interface Clash {
  readonly base: string;
  readonly current: string;
  readonly suggested: string;
}

/** What a quality check says; the words it is about, empty where it is a whole sentence. */
export interface FindingView {
  readonly check: CheckId;
  readonly severity: Finding["severity"];
  readonly nl: string;
  readonly en: string;
  /** Where one mend alone is right: what to put in the place of the English words, and the paragraph as it then reads. */
  readonly mend?: {
    readonly paragraph: string;
    readonly words: string;
    readonly sentences: readonly string[];
  };
}

export interface TermChange {
  readonly id: string;
  readonly lemma: string;
  readonly form: string;
}

export interface Thread {
  readonly id: string;
  readonly quote?: string;
  readonly resolvedBy?: string;
  readonly said: readonly {
    readonly id: string;
    readonly by: string;
    readonly at: string;
    readonly body: string;
  }[];
}

export interface SuggestionView {
  readonly item: DeskItem;
  readonly titles: { readonly nl: string; readonly en?: string };
  /** While it waits: against what stands. Decided: what the decision changed. */
  readonly rows: readonly RowDiff[];
  readonly hunks: readonly Pick<Hunk, "name" | "kind">[];
  /** Made for another wording, and merged with the one that stands. */
  readonly merged: boolean;
  readonly clashes: readonly Clash[];
  /** What was suggested for paragraphs that have been taken out since, against the wording it was made for. */
  readonly gone: readonly (readonly Piece[])[];
  readonly editing: readonly EditedParagraph[];
  readonly terms: { readonly gained: readonly TermChange[]; readonly lost: readonly TermChange[] };
  readonly findings: {
    readonly added: readonly FindingView[];
    readonly solved: readonly FindingView[];
    /** What stands there now, and would go on standing. */
    readonly left: readonly FindingView[];
  };
  /** What a note or a report is about. */
  readonly about?: {
    readonly side: "nl" | "en";
    readonly before: string;
    readonly quote: string;
    readonly after: string;
    readonly orphaned: boolean;
    readonly note?: { readonly shift: Shift; readonly nl: string; readonly en: string };
  };
  readonly decision?: {
    readonly by: string;
    readonly at: string;
    readonly reason: string;
    readonly edited: boolean;
    /** From what was suggested to what was accepted, where that is not the same. */
    readonly difference: readonly (readonly Piece[])[];
  };
  readonly threads: readonly Thread[];
  readonly may: {
    readonly decide: boolean;
    /** A reviewer, but it is their own. */
    readonly own: boolean;
    /** Their own, which they may write into the text at once … */
    readonly edit: boolean;
    /** … or let people decide on what is their own. */
    readonly rule: boolean;
    readonly comment: boolean;
    readonly change: boolean;
    readonly undo: boolean;
  };
  readonly previous?: string;
  readonly next?: string;
}

/** A row that went stale: what changed in the Dutch and in the English since it was reviewed. */
export interface StaleView {
  readonly slug: string;
  readonly title: string;
  readonly place: RowPlace;
  readonly side: string;
  readonly nl: readonly (readonly Piece[])[];
  readonly en: readonly (readonly Piece[])[];
  readonly pins: { readonly nl: Pins; readonly en: Pins };
  /** Who reviewed it last, and when. */
  readonly by: string;
  readonly at: string;
  readonly may: boolean;
  readonly next?: { readonly slug: string; readonly row: string };
}

/** What the page on which somebody suggests a wording needs. */
export interface SuggestingView {
  readonly slug: string;
  readonly side: string;
  readonly titles: { readonly nl: string; readonly en?: string };
  readonly rows: readonly {
    readonly place: RowPlace;
    readonly nl: readonly { readonly id: string; readonly sentences: readonly string[] }[];
    readonly en: readonly EditedParagraph[];
    /** The beads that stand, as `1-1 2-1`. */
    readonly beads: string;
  }[];
  /** The row after the last; absent at the end. */
  readonly nextRow?: string;
  readonly terms: readonly {
    readonly id: string;
    readonly lemma: string;
    /** As it stands in the Dutch. */
    readonly surface: string;
    readonly preferred: string;
    readonly admitted: readonly string[];
  }[];
  /** What others have suggested here and waits. */
  readonly waiting: readonly DeskItem[];
  /** A suggestion of one's own that is being changed. */
  readonly own?: { readonly id: string; readonly why: string; readonly changes: readonly EditedParagraph[] };
}
