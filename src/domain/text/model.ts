/** The words of the field as types: a Text, its Paragraphs, the Rows and Beads that join two languages. */

export type Language = "nl" | "en";

export const PARAGRAPH_KINDS = ["paragraph", "heading", "item", "quote", "caption"] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/**
 * A block with an id that stays its own for life.
 * `sentences` are its lines in the content file: inline Markdown, no line breaks, trimmed, never empty.
 */
export interface Paragraph {
  readonly id: string;
  readonly kind: ParagraphKind;
  /** Headings only: 2 or 3 (the title of a text is its level 1). */
  readonly level?: 2 | 3;
  /** Items of a numbered list only: the number as written. */
  readonly ordinal?: number;
  readonly sentences: readonly string[];
}

/** A paragraph of a translation, with what ties it to the Dutch. */
export interface TranslatedParagraph extends Paragraph {
  /** Ids of the Dutch paragraphs it renders, in their order; empty: it has no counterpart. Absent: the Dutch paragraph of the same id. */
  readonly of?: readonly string[];
  /** The `beads` attribute of the row; it stands on the row's first English paragraph. Absent: all 1-1. */
  readonly beads?: readonly BeadToken[];
  /** Detached translations only: the keys (`sourceKeys`) of the Dutch paragraphs it renders, in the order of `of`. */
  readonly source?: readonly string[];
  /** Detached translations only: for each of those the number of words of each sentence (`countSourceWords`). */
  readonly words?: readonly (readonly number[])[];
}

/**
 * One word of a `beads` attribute. `count` takes the next n Dutch and m English sentences of the row that no
 * `named` token names (Gale and Church 1993: 1-1, 2-1, 1-0 …); `named` names sentences by their 1-based number
 * in the row, for sentences that cross: `1:2`, `1,3:2`.
 */
export type BeadToken =
  | { readonly type: "count"; readonly nl: number; readonly en: number }
  | { readonly type: "named"; readonly nl: readonly number[]; readonly en: readonly number[] };

/** Sentences of a row that render one another, as 0-based indexes into the row's sentences on either side. */
export interface Bead {
  readonly nl: readonly number[];
  readonly en: readonly number[];
}

/** What stands side by side: Dutch paragraphs and the English paragraphs that render them, by id. */
export interface Row {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** The front matter of a file. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface FrontMatter {
  readonly title: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly translator?: string;
  readonly source?: string;
  readonly url?: string;
  readonly date?: string;
  readonly rights?: string;
  /** A line on how the file was made or may be used. */
  readonly note?: string;
  /** Since when the text is off the shelf: no page shows it. */
  readonly unpublished?: string;
}

/** One content file in `content/nl`. */
export interface OriginalText {
  readonly front: FrontMatter;
  readonly paragraphs: readonly Paragraph[];
}

/** One content file in `content/en`. */
export interface TranslatedText {
  readonly front: FrontMatter;
  readonly paragraphs: readonly TranslatedParagraph[];
}
