/** Everything that can be wrong with what a person gave us. `locales/<language>/errors.json` has the words. */
export const ERROR_CODES = [
  // Any file
  "not-utf8",
  "binary-file",
  "empty-file",
  "file-too-large",
  "file-missing",
  "file-unreadable",
  "file-unwritable",
  // Text files
  "front-matter-missing",
  "front-matter-unclosed",
  "front-matter-invalid",
  "front-matter-unknown-key",
  "title-missing",
  "date-invalid",
  "attributes-missing",
  "attributes-invalid",
  "attribute-unknown",
  "attribute-invalid",
  "id-missing",
  "id-invalid",
  "id-duplicate",
  "paragraph-empty",
  "line-marker-missing",
  "of-unknown",
  "of-duplicate",
  "beads-invalid",
  "beads-not-first",
  "slug-invalid",
  "original-missing",
  "original-twice",
  // Glossary and people files
  "yaml-invalid",
  "field-missing",
  "field-invalid",
  "field-unknown",
  "term-id-mismatch",
  "related-unknown",
  // Term files of other programs
  "csv-invalid",
  "column-missing",
  "column-unknown",
  "xml-invalid",
  "xml-entities",
  "tbx-not-found",
  "tbx-no-pairs",
  "term-file-unknown",
  // Editing terms
  "term-unknown",
  "term-taken",
  "term-changed",
  "term-in-use",
  "place-unknown",
  "words-not-there",
  // History files
  "json-invalid",
  "event-invalid",
  "event-kind-unknown",
  // Adding
  "columns-missing",
  "archive-broken",
  "archive-too-large",
  "file-protected",
  "format-unknown",
  "format-mismatch",
  "given-both",
  "translation-missing",
  "slug-taken",
  "title-not-found",
  "nothing-recognised",
  "nothing-given",
  "side-missing",
  "given-twice",
  "draft-unknown",
  "step-unknown",
  "work-broke-off",
  "line-too-long",
  // A text and its translation
  "pair-same",
  "pair-swapped",
  "pair-language",
  "pair-unlike",
  "dictionary-line-invalid",
  "alignment-invalid",
  "cut-in-marks",
  // Settings
  "port-invalid",
  "content-folder-missing",
  "data-folder-unusable",
  "database-url-invalid",
  "port-in-use",
  "database-unreachable",
  "database-newer",
  "library-busy",
  "secret-invalid",
  "url-invalid",
  "openid-incomplete",
  "mail-invalid",
  // Sync
  "conflict-unknown",
  "text-unknown",
  "paragraph-unknown",
  // People, and what they ask of the site
  "not-allowed",
  "not-signed-in",
  "other-origin",
  "body-invalid",
  "too-many-requests",
  "not-there",
  "invitation-unknown",
  "email-invalid",
  "email-taken",
  "account-unknown",
  "name-invalid",
  "password-length",
  "password-wrong",
  "sign-in-refused",
  "sign-in-locked",
  "sign-in-again",
  "code-wrong",
  "two-factor-on",
  "account-suspended",
  "last-owner",
  "wording-changed",
  "last-paragraph",
  "not-repeated",
  // Suggestions and decisions
  "suggestion-unknown",
  "suggestion-decided",
  "suggestion-overtaken",
  "suggestion-clashes",
  "errors-block",
  "suggestion-closed",
  "own-suggestion",
  "hunk-unknown",
  "wording-unchanged",
  "wording-invalid",
  "row-changed",
  "row-not-stale",
  "reason-missing",
  "reason-too-long",
  "library-differs",
  // Checks
  "finding-unknown",
  "mend-missing",
  // Command
  "usage",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Where something is wrong. Lines and columns count from 1; a column counts UTF-16 units. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly paragraph?: string;
}

export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A fault of the input, not of the program: thrown anywhere, caught once, put into words by `src/i18n`. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: ErrorCode;
  readonly place: Place;
  /** What the message names: the offending value, what was expected. */
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, place: Place = {}, details: ErrorDetails = {}) {
    super(`${code} ${JSON.stringify({ ...place, ...details })}`);
    this.code = code;
    this.place = place;
    this.details = details;
  }

  /** The same fault, with more of its place known. */
  at(place: Place): InputError {
    return new InputError(this.code, { ...place, ...this.place }, this.details);
  }
}
