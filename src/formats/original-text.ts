import type { OriginalText } from "../domain/text/model.ts";
import { ORIGINAL_ATTRIBUTES } from "./text-file/attributes.ts";
import { readTextFile } from "./text-file/read.ts";
import { writeTextFile } from "./text-file/write.ts";

/**
 * One file of `content/nl`. Line ends of any kind, blank lines, spaces at the end of a line and a byte order mark
 * are put up with; `serializeOriginalText` writes the canonical form.
 * @throws InputError with file, line and column
 */
export function parseOriginalText(source: string, file: string): OriginalText {
  const { front, paragraphs } = readTextFile(source, { file, prefix: "p" }, ORIGINAL_ATTRIBUTES);
  return { front, paragraphs: paragraphs.map(({ paragraph }) => paragraph) };
}

export function serializeOriginalText({ front, paragraphs }: OriginalText): string {
  return writeTextFile(front, paragraphs);
}
