import type { ParagraphKind } from "../../domain/text/model.ts";
import type { InlineRun } from "../inline.ts";

/** A paragraph of a file that knows its own structure: nothing has to be guessed. */
export interface GivenBlock {
  readonly kind: ParagraphKind;
  /** Headings only: 1 to 6, as the file has it. */
  readonly level?: number;
  /** Items of a numbered list only. */
  readonly ordinal?: number;
  /** Never without text. */
  readonly runs: readonly InlineRun[];
}

export type GivenCell = readonly GivenBlock[];

/** What stands in the flow of a file. */
export type Piece =
  | { readonly type: "block"; readonly block: GivenBlock }
  | { readonly type: "table"; readonly rows: readonly (readonly GivenCell[])[] };

export function textOf({ runs }: GivenBlock): string {
  return runs.map(({ text }) => text).join("");
}

/** A paragraph in one wording. */
export function plainBlock(text: string): GivenBlock {
  return { kind: "paragraph", runs: [{ text }] };
}
