import type { GlossaryEntry } from "./term.ts";

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

/** A sentence of a text with its counterpart, in plain text. */
export interface SentencePlace {
  readonly slug: string;
  /** Of the Dutch text. */
  readonly title: string;
  /** By which it is linked to. */
  readonly fragment: string;
  /** The part of the text it stands in, and the number of its row, from 1. */
  readonly part: number;
  readonly number?: number;
  /** All sentences of its bead; empty where that side has none. */
  readonly nl: string;
  readonly en: string;
}
