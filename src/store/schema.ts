import type { ColumnType } from "kysely";

/**
 * The tables, the same in SQLite and PostgreSQL: text and integers only, so that both databases answer alike.
 * Columns named `*_json` hold JSON.
 */
export interface Schema {
  library: LibraryTable;
  text: TextTable;
  version: VersionTable;
  paragraph: ParagraphTable;
  event: EventTable;
  person: PersonTable;
  term: TermTable;
  file: FileTable;
  conflict: ConflictTable;
  outbox: OutboxTable;
  lexicon: LexiconTable;
  kept_feature: KeptFeatureTable;
  bead_count: BeadCountTable;
  contributor: ContributorTable;
  invitation: InvitationTable;
  sign_in_failure: SignInFailureTable;
  audit: AuditTable;
  auth_user: AuthUserTable;
  suggestion: SuggestionTable;
  suggestion_change: SuggestionChangeTable;
  suggestion_comment: CommentTable;
  search_source: SearchSourceTable;
  search_entry: SearchEntryTable;
  search_word: SearchWordTable;
  search_waiting: SearchWaitingTable;
  former_address: FormerAddressTable;
  reason_list: ReasonListTable;
  text_draft: TextDraftTable;
  text_draft_part: TextDraftPartTable;
}

/** Facts about the library as a whole: `id`, `revision`. */
interface LibraryTable {
  key: string;
  value: string;
}

/** A state of the reasons that are often given. */
export interface ReasonListTable {
  id: string;
  at: string;
  by: string;
  reasons_json: string;
}

interface TextTable {
  slug: string;
}

/** One language version of a text: `nl`, `en`, `en.<name>`. */
interface VersionTable {
  text: string;
  side: string;
  front_json: string;
  /** Hash of front matter and structure as they are, and as they were last agreed with the file. */
  structure: string;
  base_structure: string | null;
}

export interface ParagraphTable {
  text: string;
  side: string;
  id: string;
  position: number;
  kind: string;
  level: number | null;
  ordinal: number | null;
  /** JSON array of Dutch ids; null: the Dutch paragraph of the same id. */
  of_json: string | null;
  /** The tokens of the `beads` attribute; null: none. */
  beads_json: string | null;
  /** Keys of the Dutch paragraphs of a detached translation, a space between them. */
  source: string | null;
  words_json: string | null;
  sentences_json: string;
  hash: string;
  /** Dutch only: by which its wording is known again (`wordingKey`). */
  key: string | null;
  /** The hash last agreed with the file; null: the file has never had this paragraph. */
  base: string | null;
}

export interface EventTable {
  id: string;
  kind: string;
  /** The slug; null for what belongs to the glossary. */
  text: string | null;
  side: string | null;
  /** What the event is about, for look-ups: a paragraph or a term. */
  subject: string | null;
  at: string;
  body_json: string;
}

interface PersonTable {
  id: string;
  name: string;
  about_json: string | null;
}

export interface TermTable {
  id: string;
  term_json: string;
  hash: string;
  base: string | null;
}

/** What a content file looked like when it was last read: an unchanged file is not read again. */
interface FileTable {
  path: string;
  size: number;
  mtime: ColumnType<number, number, number>;
}

/** A wording that a hand edit and the store both changed: a person settles it, nothing is dropped. */
export interface ConflictTable {
  text: string;
  side: string;
  paragraph: string;
  base: string | null;
  store_hash: string | null;
  file_hash: string | null;
  file_json: string;
  at: string;
}

/** What the library's texts have taught: how surely a Dutch word is rendered by an English one, in percent. */
interface LexiconTable {
  nl: string;
  en: string;
  percent: number;
}

/** What they have taught of a word or mark: how often it stood in beads, and how surely it was met, in hundredths. */
interface KeptFeatureTable {
  language: "nl" | "en";
  key: string;
  seen: number;
  met_hundredths: number;
}

/** How many of their beads have so many Dutch and so many English sentences. */
interface BeadCountTable {
  nl: number;
  en: number;
  count: number;
}

/** What still has to reach the files, in the order in which it was decided. */
interface OutboxTable {
  id: string;
  action: "append-event" | "write-version" | "write-term" | "write-person" | "rename-text" | "withdraw-text";
  /** The event's id; or `<slug>/<side>`; or the term's id; or the person's; or `<from>/<to>`; or the slug. */
  target: string;
}

/** Whoever has an account. `id` is Better Auth's for the person, and the history's `by`. */
interface ContributorTable {
  id: string;
  role: string;
  /** `active`, `suspended` or `removed`. */
  state: string;
  since: string;
}

/** A link that makes an account once; only the hash of its secret is kept. */
export interface InvitationTable {
  id: string;
  token_hash: string;
  role: string;
  email: string | null;
  made_at: string;
  made_by: string;
  expires_at: string;
  /** Whose password it renews; null: it makes an account. */
  person: string | null;
}

/** Failed sign-ins in a row, by a hash of what was signed in to. */
interface SignInFailureTable {
  subject: string;
  count: number;
  last_at: string;
}

/** What was done, by whom. Triggers refuse every change of a row. */
export interface AuditTable {
  id: string;
  at: string;
  by: string;
  kind: string;
  subject: string | null;
  detail_json: string;
}

/** The part of Better Auth's table of people that the owner's page shows; its migrations make it. */
interface AuthUserTable {
  id: string;
  email: string;
  twoFactorEnabled: unknown;
}

/** What waits for a reviewer's word, or has had it. */
export interface SuggestionTable {
  id: string;
  kind: string;
  text: string;
  side: string;
  row: string;
  by: string;
  at: string;
  why: string;
  /** The `beads` attribute it proposes; null: to be worked out. */
  beads: string | null;
  about_json: string | null;
  findings_added: number;
  findings_solved: number;
  sender: string | null;
  state: string;
  decision_json: string | null;
  decided_at: string | null;
}

/** One paragraph of a suggestion: the wording it was made for, and the one it proposes. */
export interface SuggestionChangeTable {
  suggestion: string;
  paragraph: string;
  position: number;
  base: string;
  base_json: string;
  proposed_json: string;
}

export interface CommentTable {
  id: string;
  suggestion: string;
  parent: string | null;
  by: string;
  at: string;
  body: string;
  quote: string | null;
  resolved_by: string | null;
}

/** A text, or the glossary (number 0), as the search numbers them: entry ids begin with the number. */
interface SearchSourceTable {
  number: number;
  name: string;
}

/** What can be found. Its words stand in `search_index`, which each database has in its own form. */
export interface SearchEntryTable {
  id: number;
  kind: "title" | "passage" | "note" | "term";
  row: string;
  place: string;
  number: number | null;
  nl: string;
  en: string;
}

/** Every word of the entries, and how often it stands there. */
interface SearchWordTable {
  language: string;
  word: string;
  stem: string;
  places: number;
}

/** What has changed since the search took it in: `text/<slug>`, `term/<id>`. */
interface SearchWaitingTable {
  name: string;
  changes: number;
}

/** Where a text stood before it was renamed. */
interface FormerAddressTable {
  former: string;
  slug: string;
}

/** A text that somebody is bringing. */
export interface TextDraftTable {
  id: string;
  by: string;
  at: string;
  changed_at: string;
  step: string;
  facts_json: string;
}

/** What it weighs: the wordings as given and as recognised, the rows. */
interface TextDraftPartTable {
  draft: string;
  name: string;
  body_json: string;
}
