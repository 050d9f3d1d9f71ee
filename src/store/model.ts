import type { Term } from "../domain/glossary/term.ts";
import type { Side } from "../domain/review/event.ts";
import type { FrontMatter, TranslatedParagraph } from "../domain/text/model.ts";

/** A paragraph at its newest wording. `base` is the hash last agreed with the file; null: never. */
export interface StoredParagraph extends TranslatedParagraph {
  readonly hash: string;
  readonly base: string | null;
}

/** One language version of a text. `structure` is a hash of front matter, ids, kinds, rows and beads. */
export interface StoredVersion {
  readonly text: string;
  readonly side: Side;
  readonly front: FrontMatter;
  readonly structure: string;
  readonly baseStructure: string | null;
  /** In the order of the text. */
  readonly paragraphs: readonly StoredParagraph[];
}

export interface StoredTerm {
  readonly term: Term;
  readonly hash: string;
  readonly base: string | null;
}

/** A paragraph (or, as `*`, the structure of a version) that the file and the store both changed. */
export interface Conflict {
  readonly text: string;
  readonly side: Side;
  readonly paragraph: string;
  readonly base: string | null;
  /** Null: taken out on that side. */
  readonly storeHash: string | null;
  readonly fileHash: string | null;
  /** The file's wording, so that nothing is lost while it waits. */
  readonly fileSentences: readonly string[];
  readonly at: string;
}

export interface KnownFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly mtime: number;
}

type OutboxAction =
  | "append-event"
  | "write-version"
  | "write-term"
  | "write-person"
  | "rename-text"
  | "withdraw-text";

export interface OutboxEntry {
  /** A ULID: entries are carried out in its order. */
  readonly id: string;
  readonly action: OutboxAction;
  /** The event's id; or `<slug>/<side>`; or the term's id; or the person's; or `<from>/<to>`; or the slug. */
  readonly target: string;
}
