/** What somebody has typed and not sent yet, kept in their browser: it outlives a reload, a closed tab and a session. */
export interface Draft {
  /** English paragraph → the hash of the wording it was begun from, that wording, and what was typed. */
  readonly paragraphs: Readonly<Record<string, DraftParagraph>>;
  readonly why: string;
  readonly beads: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface DraftParagraph {
  readonly base: string;
  readonly from: readonly string[];
  readonly text: string;
}

const key = (slug: string, row: string) => `tweeluik.draft.${slug}.${row}`;

/** Null where there is none, or the browser keeps nothing. */
export function readDraft(slug: string, row: string): Draft | null {
  try {
    const found = localStorage.getItem(key(slug, row));
    return found === null ? null : JSON.parse(found);
  } catch {
    return null;
  }
}

export function keepDraft(slug: string, row: string, draft: Draft): void {
  try {
    localStorage.setItem(key(slug, row), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing (private, or full) still lets people write and send.
  }
}

export function dropDraft(slug: string, row: string): void {
  try {
    localStorage.removeItem(key(slug, row));
  } catch {
    // As above.
  }
}
