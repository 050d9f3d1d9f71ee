import type { Term } from "../glossary/term.ts";
import type { Anchor } from "../text/anchor.ts";
import type { FrontMatter, TranslatedParagraph } from "../text/model.ts";

/**
 * What happened, one event a line in `content/history`. The list is closed: a kind that is not here is an error.
 * `id` is a ULID (its order is the order of events), `at` an ISO 8601 moment in UTC, `by` an opaque contributor
 * id whose name stands in `content/people.yaml`.
 */
export type HistoryEvent =
  | RevisionEvent
  | AlignEvent
  | ReviewEvent
  | DecisionEvent
  | NoteEvent
  | BindingEvent
  | DismissalEvent
  | TermEvent
  | MetaEvent
  | WithdrawnEvent;

export const EVENT_KINDS = [
  "revision",
  "align",
  "review",
  "decision",
  "note",
  "binding",
  "dismissal",
  "term",
  "meta",
  "withdrawn",
] as const satisfies readonly HistoryEvent["kind"][];

interface Happened {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

interface HappenedToText extends Happened {
  /** The slug of the text. */
  readonly text: string;
}

/** `nl`, `en`, or `en.<name>` for another English version. */
export type Side = string;

/** The exact wordings something was said of: paragraph id → revision hash. */
export type Pins = Readonly<Record<string, string>>;

/** One wording of one paragraph. No sentences: the paragraph was taken out. */
export interface RevisionEvent extends HappenedToText {
  readonly kind: "revision";
  readonly side: Side;
  readonly paragraph: string;
  readonly hash: string;
  readonly sentences: readonly string[];
  /** Of a paragraph that was taken out in the browser: what it takes to put it back. */
  readonly was?: TakenOut;
  readonly why?: string;
}

/** A paragraph that was taken out: where it stood, what it was, and what tied it to the other language. */
export interface TakenOut
  extends Pick<TranslatedParagraph, "kind" | "level" | "ordinal" | "of" | "source" | "words"> {
  /** The paragraph it stood behind; null: it was the first. */
  readonly after: string | null;
  /** Of a Dutch one: the English paragraphs that named it, by version. */
  readonly renderedBy?: Readonly<Record<Side, readonly string[]>>;
}

/** The beads of one row, for exactly these wordings. `beads` is the attribute's text; empty: all 1-1. */
export interface AlignEvent extends HappenedToText {
  readonly kind: "align";
  readonly side: Side;
  readonly nl: Pins;
  readonly en: Pins;
  readonly beads: string;
  /** How sure each bead is, in percent, in reading order; absent: a person or a file says so. */
  readonly sure?: readonly number[];
  /** A person has fixed this row; automatic alignment leaves it alone. */
  readonly locked?: boolean;
}

/**
 * A reviewer's word that these English wordings are right against these Dutch ones. In a detached translation the
 * Dutch ones are named by their source keys.
 */
export interface ReviewEvent extends HappenedToText {
  readonly kind: "review";
  readonly side: Side;
  readonly nl: Pins;
  readonly en: Pins;
  readonly scope: "full" | "confirmed-minor";
  readonly why?: string;
}

interface DecisionEvent extends HappenedToText {
  readonly kind: "decision";
  readonly suggestion: string;
  readonly outcome: "accepted" | "accepted-in-part" | "rejected" | "reverted";
  /** The hunks taken, by their names. */
  readonly hunks: readonly string[];
  readonly why?: string;
}

/** The kinds of shift a note may name: the standard terms of translation studies (Vinay and Darbelnet 1958; Catford 1965). */
export const SHIFTS = [
  "adaptation",
  "addition",
  "borrowing",
  "calque",
  "compensation",
  "cultural-substitution",
  "explicitation",
  "false-friend",
  "generalisation",
  "idiom",
  "implicitation",
  "literal",
  "modal-particle",
  "modulation",
  "omission",
  "particularisation",
  "register",
  "sentence-joined",
  "sentence-split",
  "terminology",
  "transposition",
  "unit-shift",
  "word-order",
] as const;
export type Shift = (typeof SHIFTS)[number];

export interface NoteEvent extends HappenedToText {
  readonly kind: "note";
  readonly anchor: Anchor;
  readonly shift: Shift;
  readonly body: { readonly nl: string; readonly en: string };
}

/** A person's word on one occurrence of a term: which sense, which rendering, or left out and why. */
export interface BindingEvent extends HappenedToText {
  readonly kind: "binding";
  readonly anchor: Anchor;
  readonly term: string;
  readonly rendering?: string;
  readonly leftOut?: boolean;
  readonly why?: string;
}

/** A finding of a quality check that was answered for its place. */
export interface DismissalEvent extends HappenedToText {
  readonly kind: "dismissal";
  readonly check: string;
  readonly anchor: Anchor;
  readonly why: string;
}

/** A glossary concept before and after; `before` absent: it is new; `after` absent: it was removed. */
export interface TermEvent extends Happened {
  readonly kind: "term";
  readonly term: string;
  readonly before?: Term;
  readonly after?: Term;
  readonly why?: string;
}

/** The front matter of one version of a text, as it became. */
export interface MetaEvent extends HappenedToText {
  readonly kind: "meta";
  readonly side: Side;
  readonly front: FrontMatter;
  /** The slug it has had since; `text` and every event before keep the one they had. */
  readonly becomes?: string;
  readonly why?: string;
}

/** A text was taken down: its wording leaves files, store and pages; this event stays without it. */
export interface WithdrawnEvent extends HappenedToText {
  readonly kind: "withdrawn";
  readonly why?: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly about?: { readonly nl: string; readonly en: string };
}
