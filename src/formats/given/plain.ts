import { alternatingLanguages } from "./alternating.ts";
import { languageColumns } from "./columns.ts";
import type { Around, GivenContent } from "./model.ts";

/** Plain text or Markdown: one text, or two of them, apart by tabs in each line or taking turns by paragraphs. */
export function contentOfText(text: string, around: Around): GivenContent {
  const given = { ...around, isMarkdown: around.format === "markdown" };
  return inTabs(text, given) ?? inTurns(text, given) ?? { kind: "text", ...given, text };
}

type Given = Around & { readonly isMarkdown: boolean };

/** Of the lines that are not empty, the share with a tab between two texts. */
const TABBED_SHARE = 0.9;

function inTabs(text: string, given: Given): GivenContent | null {
  if (!text.includes("\t")) return null;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.map((line) => line.split("\t"));
  const tabbed = rows.filter((cells) => cells.length > 1 && cells.every((cell) => cell.trim() !== ""));
  const columns = tabbed.length < TABBED_SHARE * rows.length ? null : languageColumns(rows);
  return columns && pairOfRows(columns.hasHead ? rows.slice(1) : rows, columns, given);
}

/** A pair from a table of texts: each row a paragraph. */
export function pairOfRows(
  rows: readonly (readonly string[])[],
  columns: Readonly<Record<"nl" | "en", number>>,
  given: Given,
): GivenContent {
  const side = (column: number) => joined(rows.map((row) => row[column]?.trim() ?? ""));
  const texts = { nl: side(columns.nl), en: side(columns.en) };
  return { kind: "bilingual", ...given, layout: "columns", ...texts, rows: rows.length };
}

/** Where blank lines part the paragraphs they take turns; else where lines do. */
function inTurns(text: string, given: Given): GivenContent | null {
  const paragraphs = text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).filter((paragraph) => paragraph.trim() !== "");
  const isByLines = paragraphs.length < 2;
  const parts = isByLines ? text.split("\n").filter((line) => line.trim() !== "") : paragraphs;
  const languages = alternatingLanguages(parts);
  if (!languages) return null;
  const side = (language: string) => parts.filter((_, at) => languages[at] === language);
  const [nl, en] = [side("nl"), side("en")];
  const texts = { nl: joined(nl), en: joined(en) };
  return {
    kind: "bilingual",
    ...given,
    layout: "alternating",
    ...texts,
    rows: Math.max(nl.length, en.length),
  };
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs
    .flatMap((paragraph) => paragraph.trim() || [])
    .map((paragraph) => `${paragraph}\n`)
    .join("\n");
}
