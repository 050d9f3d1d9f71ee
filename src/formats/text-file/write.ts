import type { FrontMatter, TranslatedParagraph } from "../../domain/text/model.ts";
import { serializeAttributes } from "./attributes.ts";
import { serializeBody } from "./body.ts";
import { serializeFrontMatter } from "./front-matter.ts";

/** A text file in canonical form: a blank line before each block, a line end after the last line. */
export function writeTextFile(front: FrontMatter, paragraphs: readonly TranslatedParagraph[]): string {
  const blocks = paragraphs.map((paragraph) => [
    serializeAttributes(paragraph.id, paragraph.kind, paragraph),
    ...serializeBody(paragraph),
  ]);
  return [serializeFrontMatter(front), ...blocks].map((lines) => `${lines.join("\n")}\n`).join("\n");
}
