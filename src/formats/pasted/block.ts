import type { ParagraphKind } from "../../domain/text/model.ts";

/** A paragraph on its way to being recognised. */
export interface Block {
  /** Plain text on one line, never empty. */
  readonly text: string;
  /** The text in inline Markdown, where it was Markdown and has marks; a stage may since have cut `text` shorter. */
  readonly marked?: string;
  /** The source line it begins in, from 1. */
  readonly line: number;
  /** `undefined`: no sign says what it is. */
  readonly kind: ParagraphKind | undefined;
  /** Marked headings only: the level as marked. */
  readonly level?: number;
  /** Items of a numbered list only. */
  readonly ordinal?: number;
  /** Right below the block before it, without a blank line. */
  readonly isAttached: boolean;
}
