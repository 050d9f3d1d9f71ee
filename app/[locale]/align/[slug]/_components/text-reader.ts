import { placeOf } from "#src/domain/alignment/edit/draft.ts";
import type { EditableAlignment } from "#src/domain/alignment/edit/editable.ts";
import type { TextOf } from "./bead-row.tsx";

/** The words of a sentence by its key. */
export function textReader({ paragraphs }: Pick<EditableAlignment, "paragraphs">): TextOf {
  const texts = {
    nl: new Map(paragraphs.nl.map(({ id, text }) => [id, text])),
    en: new Map(paragraphs.en.map(({ id, text }) => [id, text])),
  };
  return (side, key) => {
    const { paragraph, start, end } = placeOf(key);
    return texts[side].get(paragraph)?.slice(start, end) ?? "";
  };
}
