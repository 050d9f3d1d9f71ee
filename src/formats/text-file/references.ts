import { rowsOf } from "../../domain/alignment/rows.ts";
import { InputError, type Place } from "../../domain/errors/error.ts";
import { keyedParagraphs } from "../../domain/text/detached.ts";
import type { OriginalText, TranslatedText } from "../../domain/text/model.ts";
import { nearest } from "../nearest.ts";
import { wordsOf } from "./attributes.ts";
import { serializeBeads } from "./beads.ts";
import { placeIn } from "./places.ts";

/**
 * Whether every `of` names Dutch paragraphs that exist, and `beads` stand where a row begins. A paragraph without
 * `of` whose id the Dutch does not have is no fault: it stands in a row of its own.
 * @param file for the message; line and column are known where the translation was parsed
 * @throws InputError `of-unknown`, `beads-not-first`
 */
export function checkReferences(translated: TranslatedText, original: OriginalText, file: string): void {
  // A copy of the source of a detached translation may lack some of its paragraphs.
  const keyed = keyedParagraphs(translated.paragraphs).map(({ id }) => id);
  const known = new Set([...original.paragraphs.map(({ id }) => id), ...keyed]);
  for (const { id, of } of translated.paragraphs) {
    const unknown = of?.find((dutch) => !known.has(dutch));
    if (unknown === undefined) continue;
    const meant = nearest(unknown, known);
    const suggestion = meant === undefined ? {} : { suggestion: meant };
    throw new InputError("of-unknown", placeOf(translated, id, "of", unknown, file), {
      value: unknown,
      ...suggestion,
    });
  }
  checkBeads(translated, original, file);
}

function checkBeads(translated: TranslatedText, original: OriginalText, file: string): void {
  const beadsOf = new Map(translated.paragraphs.map(({ id, beads }) => [id, beads]));
  for (const { en } of rowsOf(original.paragraphs, translated.paragraphs)) {
    for (const id of en.slice(1)) {
      const beads = beadsOf.get(id);
      if (beads === undefined) continue;
      const details = { value: serializeBeads(beads), expected: `{#${en[0]} beads="…"}` };
      throw new InputError("beads-not-first", placeOf(translated, id, "beads", undefined, file), details);
    }
  }
}

/** The place of a word of an attribute, or of the whole value. */
function placeOf(
  text: TranslatedText,
  paragraph: string,
  attribute: string,
  word: string | undefined,
  file: string,
): Place {
  const line = placeIn(text, paragraph);
  const value = line?.values.get(attribute);
  if (line === undefined || value === undefined) return { file, paragraph };
  const aimed = wordsOf(value).find(({ text }) => text === word) ?? value;
  return { file, line: line.line, column: aimed.column, paragraph };
}
