import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { plainText } from "../../src/formats/inline.ts";
import { parseOriginalText } from "../../src/formats/original-text.ts";
import { parseTranslatedText } from "../../src/formats/translated-text.ts";

export const CONTENT = join(import.meta.dirname, "../../content");

/** The sentences of the bundled Dutch text's running paragraphs, as plain text. */
export async function bundledSentences(): Promise<string[]> {
  const path = join(CONTENT, "nl/drie-maanden-druk.md");
  const { paragraphs } = parseOriginalText(await readFile(path, "utf8"), path);
  return paragraphs
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ sentences }) => sentences.map(plainText));
}

/** Every sentence of the bundled texts in one language, as plain text. */
export async function librarySentences(language: "nl" | "en"): Promise<string[]> {
  const folder = join(CONTENT, language);
  const parse = language === "nl" ? parseOriginalText : parseTranslatedText;
  const sentences: string[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const path = join(folder, file);
    for (const paragraph of parse(await readFile(path, "utf8"), path).paragraphs) {
      sentences.push(...paragraph.sentences.map(plainText));
    }
  }
  return sentences;
}
