import type { ParagraphKind } from "../../domain/text/model.ts";
import type { InlineRun } from "../inline.ts";
import type { GivenBlock, GivenCell, Piece } from "./piece.ts";

export type Marks = Omit<InlineRun, "text">;

/** What an element makes of the paragraphs in it; the innermost that says something counts. */
export interface Frame {
  readonly kind: ParagraphKind;
  readonly level?: number;
  readonly ordinal?: number;
}

interface OpenTable {
  readonly rows: GivenCell[][];
  /** Where the paragraphs went before the cell. */
  readonly outer: GivenBlock[] | null;
}

/**
 * Makes paragraphs and tables of a tree that is walked in its order. Elements that are left open at the end of the
 * file, or closed twice, do no harm.
 */
export class PieceBuilder {
  readonly #pieces: Piece[] = [];
  readonly #frames: Frame[] = [];
  readonly #tables: OpenTable[] = [];
  #cell: GivenBlock[] | null = null;
  #runs: InlineRun[] = [];
  #breaks = 0;

  begin(frame: Frame): void {
    this.endParagraph();
    this.#frames.push(frame);
  }

  end(): void {
    this.endParagraph();
    this.#frames.pop();
  }

  text(text: string, marks: Marks = {}): void {
    if (/\S/.test(text)) this.#breaks = 0;
    this.#runs.push({ ...marks, text });
  }

  /** One is a space, two in a row part paragraphs. */
  lineBreak(): void {
    this.#runs.push({ text: " " });
    this.#breaks += 1;
    if (this.#breaks > 1) this.endParagraph();
  }

  endParagraph(): void {
    const runs = tidied(this.#runs);
    this.#runs = [];
    this.#breaks = 0;
    if (runs.length === 0) return;
    const block = { ...this.#take(), runs };
    if (this.#cell) this.#cell.push(block);
    else this.#pieces.push({ type: "block", block });
  }

  beginTable(): void {
    this.begin({ kind: "paragraph" });
    this.#tables.push({ rows: [], outer: this.#cell });
  }

  beginRow(): void {
    this.endParagraph();
    this.#tables.at(-1)?.rows.push([]);
  }

  beginCell(): void {
    this.endParagraph();
    const table = this.#tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    this.#cell = [];
    table.rows.at(-1)?.push(this.#cell);
  }

  endCell(): void {
    this.endParagraph();
    this.#cell = this.#tables.at(-1)?.outer ?? null;
  }

  /** A table inside a cell is so many paragraphs of it. */
  endTable(): void {
    this.endCell();
    const table = this.#tables.pop();
    if (table && this.#cell) this.#cell.push(...table.rows.flat(2));
    else if (table) this.#pieces.push({ type: "table", rows: table.rows });
    this.end();
  }

  finish(): readonly Piece[] {
    while (this.#tables.length > 0) this.endTable();
    this.endParagraph();
    return this.#pieces;
  }

  /** The first paragraph of an item is the item; what follows in it are paragraphs. */
  #take(): Frame {
    const at = this.#frames.findLastIndex(({ kind }) => kind !== "paragraph");
    const frame = this.#frames[at] ?? { kind: "paragraph" };
    if (frame.kind === "item") this.#frames[at] = { kind: "paragraph" };
    return frame;
  }
}

/** White space as one space, none at the ends; neighbours with the same marks joined. */
function tidied(runs: readonly InlineRun[]): InlineRun[] {
  const tidy: InlineRun[] = [];
  let endsInSpace = true;
  for (const run of runs) {
    const single = run.text.replace(/[^\S\u00a0\u202f]+/g, " ");
    const text: string = endsInSpace ? single.replace(/^ /, "") : single;
    if (text === "") continue;
    endsInSpace = text.endsWith(" ");
    const last = tidy.at(-1);
    const isSame = last?.emphasis === run.emphasis && last?.strong === run.strong && last?.href === run.href;
    if (last && isSame) tidy[tidy.length - 1] = { ...last, text: last.text + text };
    else tidy.push({ ...run, text });
  }
  const last = tidy.at(-1);
  if (last) tidy[tidy.length - 1] = { ...last, text: last.text.replace(/ $/, "") };
  const isEmpty = tidy.every(({ text }) => !/[^\s\p{Cc}\p{Cf}]/u.test(text));
  return isEmpty ? [] : tidy.filter(({ text }) => text !== "");
}
