import type { Bilingual } from "../../domain/glossary/term.ts";
import type { WordChange } from "../../domain/review/word-diff.ts";
import type { Bead } from "../../domain/text/model.ts";
import type { RowPlace, RowView, Titles } from "../view.ts";

/** “Why this wording?”: a row as it stands, and what its history says of it. */
export interface WordingHistory {
  readonly slug: string;
  readonly titles: Titles;
  readonly place: RowPlace;
  readonly row: RowView;
  readonly previous?: RowPlace;
  readonly next?: RowPlace;
  /** Newest first. */
  readonly steps: readonly WordingStep[];
  /** Who they name, as far as the library says anything of them. */
  readonly people: readonly { readonly name: string; readonly about: Bilingual }[];
}

export type WordingStep = RevisionStep | ReviewStep | AlignStep | BindingStep;

interface Step {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly why?: string;
}

export interface RevisionStep extends Step {
  readonly kind: "revision";
  readonly side: "nl" | "en";
  /** Which of the row's paragraphs on its side, from 1; absent where there is one. */
  readonly place?: number;
  /** Which wording of that paragraph, from 1. */
  readonly number: number;
  /** It is the wording that stands there now. */
  readonly present: boolean;
  readonly change:
    | "first"
    | "words"
    /** The same words, cut into other sentences. */
    | "division"
    /** The same words; emphasis or a link has changed. */
    | "marks"
    | "removed"
    | "restored";
  /** Against the wording before; of the first wording, all of it as kept. */
  readonly diff: readonly WordChange[];
}

export interface ReviewStep extends Step {
  readonly kind: "review";
  readonly scope: "full" | "confirmed-minor";
  /** It was of the two wordings that stand there now. */
  readonly present: boolean;
}

export interface AlignStep extends Step {
  readonly kind: "align";
  /** A person has fixed the row. */
  readonly locked: boolean;
  readonly present: boolean;
  /** Absent where the wordings it was made for are not known any more. */
  readonly beads?: readonly Bead[];
}

/** Somebody's word on a term at one place of the row. */
export interface BindingStep extends Step {
  readonly kind: "binding";
  readonly term: string;
  readonly lemma: string;
  /** The words as they stood. */
  readonly quote: string;
  readonly rendering?: string;
  readonly leftOut: boolean;
}
