import type { Language, ParagraphKind } from "../../text/model.ts";
import type { DraftBead } from "./draft.ts";

/** A text and its translation, ready to be aligned by hand. */
export interface EditableAlignment {
  readonly slug: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly paragraphs: Readonly<Record<Language, readonly EditableParagraph[]>>;
  /** In reading order. */
  readonly rows: readonly EditableRow[];
}

export interface EditableParagraph {
  readonly id: string;
  readonly kind: ParagraphKind;
  /** What sentence keys count in: its plain sentences, joined by single spaces. */
  readonly text: string;
}

export interface EditableRow {
  /** The permalink's fragment on the reading page. */
  readonly id: string;
  /** Names exactly this state of the row: whoever changes the row gives it back. */
  readonly mark: string;
  readonly beads: readonly DraftBead[];
  /** Who last said how it is aligned; absent where nobody did. */
  readonly by?: string;
}

/** What an editor sends: the rows it touched, as they were, and the beads of all their sentences, as they shall be. */
export interface AlignmentChange {
  readonly marks: readonly string[];
  readonly beads: readonly DraftBead[];
}
