import { InputError } from "../../domain/errors/error.ts";
import type { Language } from "../../domain/text/model.ts";
import { decodeText } from "../../formats/bytes.ts";
import { type GivenFile, MAX_ARTICLE_BYTES } from "../add-text.ts";
import type { GivenSide, GivenSides } from "./draft-parts.ts";

/** What the two fields are called, in messages about a text that came in no file. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };

type Side = GivenSide & { readonly text: string };

/**
 * Both sides as plain text.
 * @param files those that came with the request, by the side they were given for
 * @throws InputError as `decodeText`; `side-missing`, `work-broke-off` where a file got lost before it was read
 */
export async function readSides(
  given: GivenSides,
  files: { readonly [side in Language]?: GivenFile },
): Promise<Readonly<Record<Language, Side>>> {
  const read = {
    nl: given.nl && readSide(given.nl, "nl", files.nl),
    en: given.en && readSide(given.en, "en", files.en),
  };
  const { nl, en } = read;
  if (!nl) throw new InputError("side-missing", {}, { value: LANGUAGE_NAMES.nl });
  if (!en) throw new InputError("side-missing", {}, { value: LANGUAGE_NAMES.en });
  return { nl, en };
}

function readSide(side: GivenSide, language: Language, file: GivenFile | undefined): Side {
  const name = side.file ?? LANGUAGE_NAMES[language];
  if (side.text !== null) {
    const text = decodeText(new TextEncoder().encode(side.text), name, MAX_ARTICLE_BYTES);
    return { ...side, text };
  }
  if (!file) throw new InputError("work-broke-off", { file: name });
  return { ...side, text: decodeText(file.bytes, name, MAX_ARTICLE_BYTES) };
}
