import { CsvError, parse } from "csv-parse/sync";
import { InputError } from "../../domain/errors/error.ts";
import { languageColumns } from "./columns.ts";
import type { Around, GivenContent } from "./model.ts";
import { pairOfRows } from "./plain.ts";

/**
 * A table with a Dutch and an English column, cells apart by tabs, commas or semicolons.
 * @throws InputError `csv-invalid`, `columns-missing`
 */
export function contentOfTable(source: string, file: string, around: Around): GivenContent {
  const rows = rowsOf(source, file);
  const columns = languageColumns(rows);
  if (!columns) throw new InputError("columns-missing", { file });
  const body = columns.hasHead ? rows.slice(1) : rows;
  return pairOfRows(
    body.map((row) => row.map(onOneLine)),
    columns,
    { ...around, isMarkdown: false },
  );
}

function rowsOf(source: string, file: string): string[][] {
  const [head = ""] = source.split("\n", 1);
  const delimiter = ["\t", ";", ","].find((mark) => head.includes(mark)) ?? ",";
  const isTabbed = delimiter === "\t";
  try {
    return parse(source, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      // Tab-separated sentences have quotation marks of their own.
      quote: isTabbed ? null : '"',
      relax_quotes: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) || 1;
    throw new InputError("csv-invalid", { file, line }, { reason: error.message });
  }
}

function onOneLine(cell: string): string {
  return cell.replace(/\s+/g, " ").trim();
}
