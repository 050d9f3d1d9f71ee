import type { Match, Span } from "../../domain/glossary/match.ts";
import type { HistoryEvent, Pins } from "../../domain/review/event.ts";
import type { ReviewState } from "../../domain/review/state.ts";
import type { Bead } from "../../domain/text/model.ts";
import type { InlineRun } from "../../formats/inline.ts";
import type { StoredParagraph, StoredVersion } from "../../store/model.ts";

/** A text with everything that follows from its wordings, its history and the glossary. */
export interface IndexedText {
  readonly nl: StoredVersion;
  readonly en?: StoredVersion;
  readonly rows: readonly IndexedRow[];
  /** How many English versions there are, this one included. */
  readonly versions: number;
  /** The newest event that changed a wording of it. */
  readonly lastChange?: string;
}

export interface IndexedRow {
  readonly id: string;
  /** Counts the rows that are neither headings nor captions, from 1. */
  readonly number?: number;
  readonly state: ReviewState | "untranslated" | "added" | "differs" | "missing";
  /** The source keys of those Dutch paragraphs that say what a detached translation was made from. */
  readonly keys: Pins;
  readonly nl: readonly IndexedParagraph[];
  readonly en: readonly IndexedParagraph[];
  /** Of the row's sentences, counted through its paragraphs. */
  readonly beads: readonly Bead[];
  readonly toConfirm: readonly boolean[];
  /** Its history has something to say: an earlier wording, or somebody's reason. */
  readonly explained: boolean;
}

export interface IndexedParagraph {
  readonly paragraph: StoredParagraph;
  readonly sentences: readonly IndexedSentence[];
}

interface IndexedSentence {
  readonly inline: readonly InlineRun[];
  readonly plain: string;
  readonly matches: readonly BoundMatch[];
}

/** A term found in a sentence, with the other side's words for it where a known form of the term stands there. */
export interface BoundMatch extends Match {
  readonly rendering?: {
    /** The words as they stand. */
    readonly surface: string;
    /** The listed form they are a form of. */
    readonly form: string;
    readonly deprecated: boolean;
    /** Where they stand: the sentence's number among the row's sentences of the other side, from 0. */
    readonly sentence: number;
    readonly parts: readonly Span[];
  };
  /** Somebody said that the English leaves it out on purpose, and why. */
  readonly leftOut?: string;
}

/** What the history says of a text, as far as its rows follow from it. */
export type TextRecord = readonly Extract<
  HistoryEvent,
  { kind: "align" | "binding" | "review" | "revision" }
>[];
