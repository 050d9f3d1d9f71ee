import type { TranslatedText } from "../domain/text/model.ts";
import { parseTies, TRANSLATION_ATTRIBUTES } from "./text-file/attributes.ts";
import { rememberPlaces } from "./text-file/places.ts";
import { readTextFile } from "./text-file/read.ts";
import { writeTextFile } from "./text-file/write.ts";

export { checkReferences } from "./text-file/references.ts";

/**
 * One file of `content/en`, as tolerant as `parseOriginalText`. Whether `of` and `beads` fit the Dutch is not asked
 * here: `checkReferences` looks at the ids, and beads that do not fit wait to be confirmed.
 * @throws InputError with file, line and column
 */
export function parseTranslatedText(source: string, file: string): TranslatedText {
  const read = readTextFile(source, { file, prefix: "e" }, TRANSLATION_ATTRIBUTES);
  const paragraphs = read.paragraphs.map(({ paragraph, attributes }) => ({
    ...paragraph,
    ...parseTies(attributes, file),
  }));
  const text = { front: read.front, paragraphs };
  rememberPlaces(
    text,
    read.paragraphs.map(({ attributes }) => attributes),
  );
  return text;
}

export function serializeTranslatedText({ front, paragraphs }: TranslatedText): string {
  return writeTextFile(front, paragraphs);
}
