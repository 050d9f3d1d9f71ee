import type { Term } from "../../domain/glossary/term.ts";
import type { Marked } from "./term.ts";

/** What the page of a search shows. */
export interface SearchView {
  /** What was asked, within bounds; empty: nothing yet. */
  readonly query: string;
  /** The one text that was asked for. */
  readonly within?: string;
  readonly page: number;
  readonly pages: number;
  /** How many places in texts, and in how many texts. */
  readonly places: number;
  readonly texts: number;
  readonly terms: readonly Term[];
  readonly groups: readonly FoundText[];
  /** Only where nothing was found. */
  readonly help?: SearchHelp;
}

export interface FoundText {
  readonly slug: string;
  readonly title: readonly Marked[];
  readonly englishTitle?: readonly Marked[];
  readonly places: number;
  readonly found: readonly FoundPlace[];
}

/** One place: hits and what renders them are marked. */
export interface FoundPlace {
  readonly kind: "passage" | "note";
  /** The fragment of its row; empty: the text as a whole. */
  readonly row: string;
  readonly place: string;
  readonly number?: number;
  readonly nl: readonly Marked[];
  readonly en: readonly Marked[];
}

export interface SearchHelp {
  /** The query with its unknown words replaced by words of the library that look like them. */
  readonly meant?: string;
  /** How often each part of the query stands somewhere by itself. */
  readonly parts: readonly { readonly shown: string; readonly places: number }[];
}
