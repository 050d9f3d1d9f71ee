import type { AlignEvent } from "../../domain/review/event.ts";
import type { Language, Paragraph, TranslatedParagraph } from "../../domain/text/model.ts";
import type { GivenContent } from "../../formats/given/model.ts";
import type { Pasted } from "../../formats/pasted.ts";

/** What a draft weighs: its parts in the store, by name. */
export interface DraftParts {
  readonly given: GivenSides;
  readonly nl: Recognised;
  readonly en: Recognised;
  readonly text: AlignedText;
}

/** The two texts as a person gave them, whichever language they turn out to be in. */
export type GivenSides = Readonly<Record<Language, GivenSide | null>>;

export interface GivenSide {
  /** The file it came in; absent: pasted. */
  readonly file?: string;
  /** Null: the file is still to be read. */
  readonly text: string | null;
  /** What stood in the field beside what is used. */
  readonly unused?: string;
  readonly isMarkdown?: boolean;
  readonly about?: Readonly<Record<string, string>>;
  readonly leftOut?: GivenContent["leftOut"];
  readonly titlePage?: readonly string[];
}

/** One side as it was recognised. */
export interface Recognised {
  readonly pasted: Pasted;
  readonly title: string;
  /** Positions of paragraphs that are perhaps none of the text. */
  readonly suspects: readonly number[];
  readonly leftOut: GivenContent["leftOut"];
  /** There was a text in the field, too. */
  readonly hasUnused?: true;
}

/** The text as it would go into the library, and what its history would say of its rows. */
export interface AlignedText {
  readonly nl: readonly Paragraph[];
  readonly en: readonly TranslatedParagraph[];
  readonly aligns: readonly AlignEvent[];
}
