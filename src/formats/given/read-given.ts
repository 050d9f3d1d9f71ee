import { InputError } from "../../domain/errors/error.ts";
import { decodeText } from "../bytes.ts";
import { contentOfTable } from "./delimited.ts";
import { GIVEN_LIMITS, type GivenLimits } from "./limits.ts";
import type { GivenContent } from "./model.ts";
import { contentOfText } from "./plain.ts";

/**
 * What a person brings as a file: plain text, Markdown, or a table (TSV, CSV) with a Dutch and an English column. A
 * file with both languages, in columns or in turns, is recognised.
 *
 * @param name for its ending and for messages
 * @throws InputError `file-too-large`, `empty-file`, `not-utf8`, `binary-file`, `csv-invalid`, `columns-missing`
 */
export async function readGivenFile(
  name: string,
  bytes: Uint8Array,
  limits: GivenLimits = GIVEN_LIMITS,
): Promise<GivenContent> {
  if (bytes.length > limits.file) {
    throw new InputError("file-too-large", { file: name }, { size: bytes.length, limit: limits.file });
  }
  const text = decodeText(bytes, name, limits.text);
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const plain = { about: {}, leftOut: [] };
  if (TABLE.has(ending)) return contentOfTable(text, name, { ...plain, format: "table" });
  return contentOfText(text, { ...plain, format: MARKDOWN.has(ending) ? "markdown" : "text" });
}

const TABLE = new Set(["csv", "tsv", "tab"]);
const MARKDOWN = new Set(["md", "markdown", "mdown"]);
