import { InputError } from "../../domain/errors/error.ts";
import type { Term } from "../../domain/glossary/term.ts";
import { parseTerm } from "../../formats/glossary.ts";
import { parseTermsCsv, serializeTermsCsv } from "../../formats/terms/csv.ts";
import { TBX_2008 } from "../../formats/terms/tbx-dialect.ts";
import { parseTbx } from "../../formats/terms/tbx-read.ts";
import { serializeTbx } from "../../formats/terms/tbx-write.ts";

/** 64 MiB: above a glossary of a hundred thousand concepts, below what would hurt. */
export const MAX_TERM_FILE_BYTES = 64 * 1024 * 1024;

export const TERM_FORMATS = ["tbx", "tbx2008", "csv", "excel"] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/**
 * The terms in a file, by the end of its name: TBX, values in columns, or one concept as the content folder has it.
 * @throws InputError `term-file-unknown`, and what the parsers throw
 */
export function parseTermFile(source: string, file: string): Term[] {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  switch (ending) {
    case "tbx":
    case "xml":
      return parseTbx(source, file);
    case "csv":
    case "tsv":
    case "txt":
      return parseTermsCsv(source, file);
    case "yaml":
    case "yml":
      return [parseTerm(source, file)];
    default:
      throw new InputError("term-file-unknown", { file }, { value: ending });
  }
}

export function serializeTerms(terms: readonly Term[], format: TermFormat): string {
  switch (format) {
    case "tbx":
      return serializeTbx(terms, "Tweeluik");
    case "tbx2008":
      return serializeTbx(terms, "Tweeluik", TBX_2008);
    case "csv":
    case "excel":
      return serializeTermsCsv(terms, format === "excel");
  }
}
