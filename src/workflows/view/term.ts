import type { How } from "../../domain/glossary/match.ts";
import type { Term } from "../../domain/glossary/term.ts";
import type { TermCard } from "../view.ts";

export interface GlossaryEntry {
  readonly term: Term;
  readonly places: number;
}

export interface TermView {
  readonly term: Term;
  /** The name of its present state, by which a change says what it changes. */
  readonly hash: string;
  /** What happened to it, newest first; nothing where it has been as it is from the start. */
  readonly steps: readonly TermStep[];
  readonly card: TermCard;
  readonly related: readonly { readonly id: string; readonly lemma: string; readonly preferred: string }[];
  /** Every place in the library, in the order of the shelf. */
  readonly concordance: readonly Concordance[];
}

/** One place of a term. */
interface TermPlace {
  readonly slug: string;
  readonly title: string;
  /** The fragment of the row, and the part of the text it stands in, from 1. */
  readonly row: string;
  readonly part: number;
  readonly number?: number;
  readonly nl: readonly Marked[];
}

/** The same, with its aligned English. */
export interface Concordance extends TermPlace {
  readonly en: readonly Marked[];
  readonly how: How;
  readonly surface: string;
  readonly here?: string;
  /** How the English renders it, beside what the term lists. */
  readonly standing:
    | "preferred"
    | "admitted"
    | "deprecated"
    /** By words that the term does not list: a person named them. */
    | "other"
    /** No known form stands there. */
    | "open"
    | "left-out"
    | "untranslated";
  /** Why it was left out, in somebody's words. */
  readonly leftOut?: string;
  /** Where its first part stands, in UTF-16 units of the paragraph's plain text, and in which wording of it. */
  readonly anchor: {
    readonly paragraph: string;
    readonly hash: string;
    readonly start: number;
    readonly end: number;
  };
  /** Other terms that the very same words stand for, as long as nobody has said which is meant. */
  readonly rivals: TermView["related"];
}

interface TermStep {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly kind: "added" | "changed";
  readonly why?: string;
}

/** What a term would do if it were saved. */
export interface TermPreview {
  /** The id that it has, or of a new one without, one that is free. */
  readonly id: string;
  readonly clashes: readonly {
    readonly id: string;
    readonly lemma: string;
    readonly preferred: string;
    readonly kind: "duplicate" | "sense" | "form";
    /** The Dutch form they share. */
    readonly form: string;
  }[];
  readonly counts: Readonly<Record<"added" | "kept" | "gone", number>>;
  /** New ones first, then those no longer found; not all of them where there are very many. */
  readonly places: readonly (TermPlace & { readonly change: "added" | "kept" | "gone" })[];
}

/** Plain text, with the words of the term set off. */
export interface Marked {
  readonly text: string;
  readonly hit: boolean;
}
