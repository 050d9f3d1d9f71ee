import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { plainText } from "../../src/formats/inline.ts";
import { parseOriginalText } from "../../src/formats/original-text.ts";

export const CONTENT = join(import.meta.dirname, "../../content");

/** The sentences of the bundled Dutch text's running paragraphs, as plain text. */
export async function bundledSentences(): Promise<string[]> {
  const path = join(CONTENT, "nl/drie-maanden-druk.md");
  const { paragraphs } = parseOriginalText(await readFile(path, "utf8"), path);
  return paragraphs
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ sentences }) => sentences.map(plainText));
}
