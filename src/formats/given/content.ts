import { alternatingLanguages } from "./alternating.ts";
import { beginningOf } from "./beginning.ts";
import { languageColumns } from "./columns.ts";
import { serializeBlocks } from "./markdown.ts";
import type { Around, GivenContent } from "./model.ts";
import { type GivenBlock, type GivenCell, type Piece, plainBlock, textOf } from "./piece.ts";

/** Of the characters of a file, the share that stands in a table before the table is the file. */
const MOST_OF_IT = 0.6;

/** One text, or a text and its translation side by side or in turns. */
export function contentOf(pieces: readonly Piece[], around: Around): GivenContent {
  const beside = inColumns(pieces, around);
  if (beside) return beside;
  const blocks = pieces.flatMap((piece) => (piece.type === "block" ? piece.block : flattened(piece.rows)));
  const languages = alternatingLanguages(blocks.map(textOf));
  if (!languages) return { kind: "text", ...around, isMarkdown: true, text: serializeBlocks(blocks) };
  const of = (language: string) => blocks.filter((_, at) => languages[at] === language);
  return pairOf({ nl: of("nl"), en: of("en") }, "alternating", around);
}

function pairOf(
  { nl, en }: Readonly<Record<"nl" | "en", readonly GivenBlock[]>>,
  layout: "columns" | "alternating",
  around: Around,
  rows = Math.max(nl.length, en.length),
): GivenContent {
  const texts = { nl: serializeBlocks(nl), en: serializeBlocks(en) };
  return { kind: "bilingual", ...around, isMarkdown: true, layout, ...texts, rows };
}

/** The tables whose columns are Dutch and English, where they make up the file; what stands outside is left out. */
function inColumns(pieces: readonly Piece[], around: Around): GivenContent | null {
  const rows = pieces.flatMap((piece) => (piece.type === "table" ? piece.rows : []));
  const columns = languageColumns(rows.map((row) => row.map(cellText)));
  if (!columns) return null;
  const outside = pieces.flatMap((piece) => (piece.type === "block" ? textOf(piece.block) : []));
  const [inside, around_] = [sizeOf(rows.flat().map(cellText)), sizeOf(outside)];
  if (inside < MOST_OF_IT * (inside + around_)) return null;
  const body = columns.hasHead ? rows.slice(1) : rows;
  const leftOut = outside.map((text) => ({ why: "page-edge" as const, text: beginningOf(text) }));
  return pairOf(
    { nl: body.flatMap((row) => row[columns.nl] ?? []), en: body.flatMap((row) => row[columns.en] ?? []) },
    "columns",
    { ...around, leftOut: [...around.leftOut, ...leftOut] },
    body.length,
  );
}

function cellText(cell: GivenCell): string {
  return cell.map(textOf).join(" ");
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** A longer cell is prose, and its table was made for the layout. */
const LONGEST_CELL = 200;

/** The rows of a table of figures are paragraphs, their cells apart by bars; prose in cells is prose. */
function flattened(rows: readonly (readonly GivenCell[])[]): GivenBlock[] {
  return rows.flatMap((row) => {
    const filled = row.filter((cell) => cell.length > 0);
    const isProse =
      filled.length < 2 || filled.some((cell) => cell.length > 1 || cellText(cell).length > LONGEST_CELL);
    return isProse ? filled.flat() : [plainBlock(filled.map(cellText).join(" | "))];
  });
}
