import type { GlossaryEntry } from "../view.ts";

/** What of the glossary was asked for; everything may be left out. */
export interface TermsWanted {
  /** As it was typed: parts of words of either language. */
  readonly query?: string;
  readonly field?: string;
  /** `A` to `Z`, or `#` for what begins with no letter. */
  readonly letter?: string;
  /** The slug of a text: the terms that stand in it. */
  readonly text?: string;
  /** From 1. */
  readonly page?: number;
}

/** One page of the terms that were asked for. */
export interface GlossaryPage {
  readonly wanted: TermsWanted;
  /** How many there are of those, and how many terms in all. */
  readonly found: number;
  readonly all: number;
  readonly page: number;
  readonly pages: number;
  readonly groups: readonly { readonly letter: string; readonly entries: readonly ListedTerm[] }[];
  /** The letters under which the terms begin that were asked for otherwise. */
  readonly letters: readonly string[];
  /** The fields and the texts that any term has. */
  readonly fields: readonly string[];
  readonly texts: readonly { readonly slug: string; readonly title: string }[];
}

export interface ListedTerm extends GlossaryEntry {
  /** The first text it stands in. */
  readonly first?: { readonly slug: string; readonly title: string };
}
