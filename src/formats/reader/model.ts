import type { ParagraphKind } from "../../domain/text/model.ts";
import type { InlineRun } from "../inline.ts";

/** A text to take along: all that its file shows, in plain data, with the words of one language around it. */
export interface ReaderCopy {
  /** The language of the labels. */
  readonly locale: "nl" | "en";
  readonly nl: ReaderFront;
  /** Absent: there is no translation yet. */
  readonly en?: ReaderFront;
  /** Which state of the text this is. */
  readonly version: ReaderFact;
  readonly rows: readonly ReaderRow[];
  /** What stands in the place of a missing side. */
  readonly blank: { readonly nl: string; readonly en: string };
}

export interface ReaderFront {
  /** Dutch, English: what this side is called. */
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Author, date, source, rights. */
  readonly facts: readonly ReaderFact[];
}

export interface ReaderFact {
  readonly label: string;
  readonly value: string;
  /** `http:` or `https:`; anything else is not linked. */
  readonly href?: string;
}

export interface ReaderRow {
  /** Absent for headings and captions. */
  readonly number?: number;
  readonly nl: readonly ReaderBlock[];
  readonly en: readonly ReaderBlock[];
}

/** A paragraph, its sentences joined. */
export interface ReaderBlock {
  readonly kind: ParagraphKind;
  readonly level?: 2 | 3;
  readonly ordinal?: number;
  readonly runs: readonly InlineRun[];
}
