import type { KeyedParagraph } from "../text/detached.ts";

/** A paragraph of a copy of the source, as it will stand beside the translation. */
export interface RecognisedParagraph {
  readonly text: string;
  /** The paragraph of the copy in which it begins, from 0. */
  readonly given: number;
  /** It is that paragraph, neither joined to another nor cut out of it. */
  readonly whole: boolean;
  /** The paragraph that was translated; absent: the translation knows none like it. */
  readonly of?: KeyedParagraph;
  /** It says what was translated, letter for letter and digit for digit. */
  readonly matches: boolean;
}
