import type { Shift, Side } from "../domain/review/event.ts";
import type { Anchor } from "../domain/text/anchor.ts";

type SuggestionKind =
  /** Other wordings for paragraphs of one row. */
  | "wording"
  /** A translator's note. */
  | "note"
  /** A reader's “something is wrong here”. */
  | "report"
  /** A reviewer's “this needs a new wording”: the row was sent back. */
  | "request";

export type SuggestionState =
  | "open"
  /** Back with its author, with a question. */
  | "returned"
  | "accepted"
  | "accepted-in-part"
  | "rejected"
  /** Taken back by its author. */
  | "withdrawn"
  /** Was accepted, and has been undone. */
  | "reverted";

/** Those that wait for somebody. */
export const WAITING = ["open", "returned"] as const satisfies readonly SuggestionState[];

/** A new wording for one paragraph, and the one it was made for. */
export interface SuggestedChange {
  readonly paragraph: string;
  readonly base: string;
  readonly baseSentences: readonly string[];
  readonly sentences: readonly string[];
}

/** What a note or a report is about; `note` is the note's own content. */
export interface SuggestionAbout {
  readonly anchor: Anchor;
  readonly note?: { readonly shift: Shift; readonly nl: string; readonly en: string };
}

/** How it ended. */
export interface Decision {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** The names of the hunks that were taken. */
  readonly hunks: readonly string[];
  /** The reviewer changed the wording before accepting it. */
  readonly edited: boolean;
  /** What now stands instead: paragraph → the wording before and after the decision. */
  readonly results: readonly {
    readonly paragraph: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

export interface Suggestion {
  /** A ULID: its order is the order of the queue. */
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly side: Side;
  /** The row's fragment. */
  readonly row: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
  readonly changes: readonly SuggestedChange[];
  /** The `beads` attribute it proposes for the row; null: to be worked out. */
  readonly beads: string | null;
  readonly about: SuggestionAbout | null;
  /** How many findings of the quality checks it brings, and how many it solves. */
  readonly findings: { readonly added: number; readonly solved: number };
  /** Reports without an account: a hash of where they came from, for the limit. */
  readonly sender: string | null;
  readonly state: SuggestionState;
  readonly decision: Decision | null;
}

export interface SuggestionComment {
  readonly id: string;
  readonly suggestion: string;
  /** The comment it answers; null: it begins a thread. */
  readonly parent: string | null;
  readonly by: string;
  readonly at: string;
  readonly body: string;
  /** The words it is about. */
  readonly quote: string | null;
  /** Who closed the thread. */
  readonly resolvedBy: string | null;
}

/** What of the queue is asked for. */
export interface QueueFilter {
  readonly states?: readonly SuggestionState[];
  readonly kinds?: readonly SuggestionKind[];
  readonly text?: string;
  readonly by?: string;
  /** Only those that are older, ISO 8601. */
  readonly before?: string;
  /** Only those that bring findings, or that solve some. */
  readonly findings?: "added" | "solved";
}

/** A place in the queue and how much of it: the oldest first. */
export interface QueuePage {
  readonly after?: string;
  readonly limit: number;
}
