import type { HistoryEvent } from "../../domain/review/event.ts";
import type { WordChange } from "../../domain/review/word-diff.ts";
import type { RowPlace } from "../view.ts";
import type { RevisionStep } from "./wording.ts";

/** What the pages of the history show. */

export interface TitlePair {
  readonly nl: string;
  readonly en?: string;
}

/** What happened to one text, newest first. */
export interface TextChanges {
  readonly slug: string;
  readonly titles: TitlePair;
  readonly days: readonly HistoryDay[];
  /** The newest event there is: whoever has seen it has seen all. */
  readonly latest?: string;
  /** The event before which older ones go on; absent: there are none. */
  readonly older?: string;
}

/** What happened in the whole library, newest first. */
export interface LibraryChanges {
  readonly days: readonly {
    /** `YYYY-MM-DD`, in UTC. */
    readonly date: string;
    /** Without slug and titles: the glossary. */
    readonly parts: readonly (HappenedTogether & { readonly slug?: string; readonly titles?: TitlePair })[];
  }[];
  readonly older?: string;
}

export interface HistoryDay extends HappenedTogether {
  /** `YYYY-MM-DD`, in UTC. */
  readonly date: string;
}

interface HappenedTogether {
  /** Wordings that took the place of others, each by itself. */
  readonly changes: readonly WordingChange[];
  /** Everything else, by kind and person. */
  readonly batches: readonly Batch[];
}

export interface WordingChange {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  /** Only a file tells of it: who changed that is not known. */
  readonly fromFile: boolean;
  readonly why?: string;
  /** `nl`, `en`, or `en.<name>`. */
  readonly side: string;
  /** Null: the paragraph is no longer in the text. */
  readonly place: RowPlace | null;
  /** The address of the page that tells more of it, without the language; absent where the place is gone. */
  readonly page?: string;
  readonly change: RevisionStep["change"];
  readonly diff: readonly WordChange[];
}

/** `first-nl`, `first-en`: paragraphs that had no wording before. */
export type BatchKind = "first-nl" | "first-en" | Exclude<HistoryEvent["kind"], "revision">;

export interface Batch {
  readonly kind: BatchKind;
  readonly by: string;
  readonly fromFile: boolean;
  /** The suggestions that were decided on, by id. */
  readonly suggestions: readonly string[];
  readonly count: number;
  /** Where, each row once, in the order of the text; empty where it is about the whole. */
  readonly places: readonly RowPlace[];
  /** Of `term` only: which, with the Dutch form. */
  readonly terms: readonly { readonly id: string; readonly lemma: string }[];
}

/** A point in the history of a text at which a sitting of changes had come to an end. */
export interface Moment {
  /** The last event of it. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: readonly string[];
  /** How many wordings it brought. */
  readonly wordings: number;
}

/** The whole text at two moments. */
export interface Comparison {
  readonly slug: string;
  readonly titles: TitlePair;
  /** Newest first. */
  readonly moments: readonly Moment[];
  readonly from: Moment;
  readonly to: Moment;
  readonly rows: readonly ComparedRow[];
  /** Paragraphs of either moment that no longer have a row. */
  readonly gone: readonly ComparedSide[];
  readonly changed: number;
}

export interface ComparedRow {
  readonly place: RowPlace;
  readonly nl: readonly ComparedSide[];
  readonly en: readonly ComparedSide[];
  readonly changed: boolean;
}

export interface ComparedSide {
  readonly side: "nl" | "en";
  readonly paragraph: string;
  readonly changed: boolean;
  readonly diff: readonly WordChange[];
}

/** Two English versions of one text, row by row. */
export interface VersionComparison {
  readonly slug: string;
  readonly titles: TitlePair;
  /** Every English version there is: `en`, `en.<name>`. */
  readonly versions: readonly {
    readonly side: string;
    readonly title: string;
    readonly translator?: string;
  }[];
  readonly one: string;
  readonly other: string;
  readonly rows: readonly {
    readonly place: RowPlace;
    readonly nl: string;
    readonly one: string;
    /** The other laid over the one. */
    readonly diff: readonly WordChange[];
    readonly same: boolean;
  }[];
}
