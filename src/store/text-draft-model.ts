import type { ErrorCode, ErrorDetails, Place } from "../domain/errors/error.ts";
import type { Language } from "../domain/text/model.ts";

/** Where somebody is who brings a text. In the order in which they come. */
export const DRAFT_STEPS = [
  /** The two texts are being given. */
  "bring",
  /** What was recognised is looked at. */
  "check",
  /** The rows are looked at. */
  "rows",
  /** Title, source and licence are filled in. */
  "about",
] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** A text that somebody is bringing and that is not in the library yet. What weighs much is in its parts. */
export interface TextDraft {
  /** A ULID. */
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly changedAt: string;
  readonly step: DraftStep;
  readonly facts: DraftFacts;
}

/** What is known of a draft beside its wording; small. */
export interface DraftFacts {
  /** The files it came in; absent: pasted. */
  readonly files: { readonly [side in Language]?: string };
  /** How what was given begins, for lists, while nothing is recognised yet. */
  readonly opening?: string;
  /** Titles as recognised, for lists. */
  readonly titles: { readonly [side in Language]?: string };
  /** `done`: the two stood the wrong way round and were changed over; `undone`: a person wants them as given. */
  readonly swap?: "done" | "undone";
  /** Names the reading of the two texts that `out` is about; absent in drafts of an older version. */
  readonly read?: string;
  /** Positions of the recognised paragraphs that are to stay out. */
  readonly out: Readonly<Record<Language, readonly number[]>>;
  /** A text of the library that has most of its Dutch, too: its slug, and the share, 0 to 1. */
  readonly same?: { readonly slug: string; readonly share: number };
  /** The work that is being done aside for it. */
  readonly job?: DraftJob;
  readonly outcome?: AlignmentOutcome;
  /** What was filled in about it, as it was filled in: `nl.title`, `en.rights`, `slug` and so on. */
  readonly about: Readonly<Record<string, string>>;
  /** What was wrong with that when it was sent, but for what has been changed since. */
  readonly aboutFaults?: AboutFaults;
  /** What was wrong with the last thing that was asked for it. */
  readonly fault?: DraftFault;
}

/** What is done aside, on a thread of its own. */
export type DraftWork = "read" | "align" | "publish";

interface DraftJob {
  readonly id: string;
  readonly work: DraftWork;
  /** From 0 to 1. */
  readonly share: number;
  /** When it last gave a sign of life, ISO 8601: without one for a while it has died with its process. */
  readonly beat: string;
}

export interface AlignmentOutcome {
  /** As `Alignment.similarity`, 0 to 1. */
  readonly similarity: number;
  readonly rows: number;
  readonly beads: number;
  readonly oneToOne: number;
  readonly alone: number;
  /** Sentences of both sides, and those that have a counterpart; absent in drafts of an older version. */
  readonly sentences?: number;
  readonly placed?: number;
  /** Beads that a person should look at, as many as the editor counts. */
  readonly doubtful: number;
  /** What stayed out; absent in drafts of an older version. */
  readonly out?: DraftFacts["out"];
  /** Why the two do not look like a text and its translation; absent: they do. */
  readonly unlike?: DraftFault;
}

/** By the names of the fields. */
export type AboutFaults = Readonly<Record<string, AboutFault>>;

export interface AboutFault {
  /**
   * `title`: there is none; `date`, `line`, `address`: it cannot be one; `taken`: another text has the address;
   * `elsewhere`: another window filled in `value` meanwhile.
   */
  readonly kind: "title" | "date" | "line" | "address" | "taken" | "elsewhere";
  readonly value?: string;
  /** What would do. */
  readonly suggestion?: string;
}

export interface DraftFault {
  readonly code: ErrorCode;
  readonly place: Place;
  readonly details: ErrorDetails;
}
