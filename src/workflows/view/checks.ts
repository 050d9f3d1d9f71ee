import type { CheckId } from "../../domain/review/checks/checks.ts";

/** A finding as a page or a report shows it. */
export interface FoundHere {
  /** The same for the same check at the same words: names it in a list and in an answer. */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: "error" | "warning";
  readonly slug: string;
  readonly title: string;
  /** The English version: `en`, `en.<name>`. */
  readonly side: string;
  /** The fragment of the row in its text, and its number where it has one. */
  readonly row: string;
  readonly number?: number;
  readonly nl: Excerpt | null;
  readonly en: Excerpt | null;
  readonly values: Readonly<Record<string, string | number>>;
  /** What to put in the place of the English words, where one mend alone is right. */
  readonly replacement?: string;
  /** That can be put in by a click. */
  readonly canMend?: true;
  /** Why somebody has dismissed it here. */
  readonly dismissed?: string;
}

/** The words a finding is about, in the sentence they stand in. */
export interface Excerpt {
  readonly paragraph: string;
  /** UTF-16 offset of the words into the plain text of the paragraph. */
  readonly start: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}
