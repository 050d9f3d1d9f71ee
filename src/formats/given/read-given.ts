import { InputError } from "../../domain/errors/error.ts";
import { decodeText } from "../bytes.ts";
import { contentOf } from "./content.ts";
import { decodeHtml } from "./decode-html.ts";
import { contentOfTable } from "./delimited.ts";
import { readHtml } from "./html.ts";
import { GIVEN_LIMITS, type GivenLimits } from "./limits.ts";
import type { GivenContent } from "./model.ts";
import { contentOfText } from "./plain.ts";
import { sniff } from "./sniff.ts";

/**
 * What a person brings as a file: plain text, Markdown, HTML, docx, odt, epub, or a table (TSV, CSV) with a Dutch and
 * an English column. A file with both languages, in columns or in turns, is recognised. What a file is, it says
 * itself; its name decides only between formats that are text.
 *
 * @param name for its ending and for messages
 * @throws InputError `file-too-large`, `empty-file`, `nothing-recognised`, `not-utf8`, `binary-file`, `csv-invalid`,
 * `columns-missing`, `archive-broken`, `archive-too-large`, `file-protected`, `format-unknown`, `format-mismatch`,
 * `xml-invalid`, `xml-entities`
 */
export async function readGivenFile(
  name: string,
  bytes: Uint8Array,
  limits: GivenLimits = GIVEN_LIMITS,
): Promise<GivenContent> {
  if (bytes.length > limits.file) throw tooLarge(name, bytes.length, limits.file);
  const content = await read(name, bytes, limits).catch((error: unknown) => {
    throw error instanceof InputError ? error.at({ file: name }) : error;
  });
  const texts = content.kind === "text" ? [content.text] : [content.nl, content.en];
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  if (size > limits.text) throw tooLarge(name, size, limits.text);
  if (texts.some((text) => text.trim() === "")) throw new InputError("nothing-recognised", { file: name });
  return content;
}

/** Whether a file is text as it stands: no document, page, table or Markdown. @throws InputError as `readGivenFile` */
export function isPlainText(name: string, bytes: Uint8Array): boolean {
  const ending = endingOf(name);
  return sniff(bytes, name, ending) === "text" && !TABLE.has(ending) && !MARKDOWN.has(ending);
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

async function read(name: string, bytes: Uint8Array, limits: GivenLimits): Promise<GivenContent> {
  const ending = endingOf(name);
  const container = sniff(bytes, name, ending);
  // Only those who bring such a file wait for what reads it.
  if (container === "zip") return (await import("./packed.ts")).readPacked(bytes, name, limits);
  if (container === "html") {
    const { pieces, ...around } = readHtml(decodeHtml(bytes, name, limits.text));
    return contentOf(pieces, { format: "html", ...around });
  }
  const text = decodeText(bytes, name, limits.text);
  const plain = { about: {}, leftOut: [] };
  if (TABLE.has(ending)) return contentOfTable(text, name, { ...plain, format: "table" });
  return contentOfText(text, { ...plain, format: MARKDOWN.has(ending) ? "markdown" : "text" });
}

function tooLarge(file: string, size: number, limit: number): InputError {
  return new InputError("file-too-large", { file }, { size, limit });
}

const TABLE = new Set(["csv", "tsv", "tab"]);
const MARKDOWN = new Set(["md", "markdown", "mdown"]);
