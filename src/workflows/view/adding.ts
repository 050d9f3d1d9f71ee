import type { ParagraphKind } from "../../domain/text/model.ts";
import type {
  AboutFault,
  AboutFaults,
  AlignmentOutcome,
  DraftFault,
  DraftStep,
  DraftWork,
} from "../../store/text-draft-model.ts";

/** What the pages show of texts that are being brought. */
export type { AboutFault, AlignmentOutcome, DraftFault, DraftStep, DraftWork };

/** One draft in a person's list. */
export interface DraftInList {
  readonly id: string;
  /** As far as it is known what it is called. */
  readonly title: string;
  /** What the English is called, or its file. */
  readonly english?: string;
  /** How what was given begins, where it has no title yet. */
  readonly opening?: string;
  readonly step: DraftStep;
  /** What is being done for it now. */
  readonly work?: DraftWork;
  /** Both ISO 8601. */
  readonly begunAt: string;
  readonly changedAt: string;
}

/** A draft, as far as its step's page shows it. */
export interface DraftView extends DraftInList {
  /** Steps that have something to show. */
  readonly open: readonly DraftStep[];
  readonly share: number;
  readonly fault?: DraftFault;
  readonly bring?: { readonly nl: GivenView; readonly en: GivenView };
  readonly check?: CheckView;
  /** The text that is in the library already, as far as whoever looks may read it; where it is told. */
  readonly same?: SameTextView;
  readonly outcome?: AlignmentOutcome;
  /** Since the two were aligned it was ticked otherwise what is to stay out. */
  readonly isTickedAnew?: true;
  /** What was filled in, by the names of the fields. */
  readonly about: Readonly<Record<string, string>>;
  readonly aboutFaults: AboutFaults;
}

export interface GivenView {
  /** The file it came in; how many characters that has, or what is too long. */
  readonly file?: string;
  readonly length?: number;
  /** What stands in the field: what was pasted, or what is not used beside a file or beside what is too long. */
  readonly text: string;
  /** How what is too long begins. */
  readonly opening?: string;
}

export interface CheckView {
  /** As `DraftFacts.read`; empty where it has no name. */
  readonly read: string;
  readonly swap?: "done" | "undone";
  readonly nl: RecognisedView;
  readonly en: RecognisedView;
}

export interface SameTextView {
  readonly slug: string;
  readonly title: string;
  readonly isPublished: boolean;
  /** Of the Dutch paragraphs that were brought, how many stand in it, 0 to 1. */
  readonly share: number;
}

export interface RecognisedView {
  readonly file?: string;
  readonly title: string;
  readonly date?: string;
  readonly sourceLine?: string;
  readonly counts: Readonly<
    Record<"paragraphs" | "headings" | "items" | "captions" | "quotes" | "sentences", number>
  >;
  /** Perhaps none of the text. */
  readonly suspects: readonly ParagraphView[];
  /** The other paragraphs, from the beginning. */
  readonly others: readonly ParagraphView[];
  /** How many more there are. */
  readonly more: number;
  /** What the file shows and was not taken for text. */
  readonly leftOut: readonly { readonly text: string }[];
  /** A text in the field was not used, since there was a file, or a kept paste, too. */
  readonly hasUnused?: true;
}

export interface ParagraphView {
  /** Its position. */
  readonly at: number;
  readonly kind: ParagraphKind;
  /** The whole, or how it begins; then `end` is how it ends. */
  readonly text: string;
  readonly end?: string;
  readonly sentences: number;
  readonly isOut: boolean;
}
