import { InputError } from "../../domain/errors/error.ts";
import { LANGUAGE_NAMES } from "../../domain/text/language-names.ts";
import type { Language } from "../../domain/text/model.ts";
import type { GivenContent } from "../../formats/given/model.ts";
import { readGivenFile } from "../../formats/given/read-given.ts";
import type { GivenFile } from "../add-text.ts";
import type { GivenSide, GivenSides } from "./draft-parts.ts";

type Side = GivenSide & { readonly text: string };
export type ReadSides = Readonly<Record<Language, Side>>;

/**
 * Both sides as text for `parsePasted`. One file (or paste) that holds both languages fills both sides.
 *
 * @param files those that came with the request, by the side they were given for
 * @throws InputError as `readGivenFile`; `side-missing`; `given-twice` where a bilingual file has another text beside
 *   it; `work-broke-off` where a file got lost before it was read
 */
export async function readSides(
  given: GivenSides,
  files: { readonly [side in Language]?: GivenFile },
): Promise<ReadSides> {
  const nl = given.nl && (await readSide(given.nl, "nl", files.nl));
  const en = given.en && (await readSide(given.en, "en", files.en));
  const both = bothIn(nl) ?? bothIn(en);
  if (both && nl && en) throw new InputError("given-twice", { file: both.nl.file ?? "" });
  if (both) return both;
  if (!isOne(nl)) throw new InputError("side-missing", {}, { value: LANGUAGE_NAMES.nl });
  if (!isOne(en)) throw new InputError("side-missing", {}, { value: LANGUAGE_NAMES.en });
  return { nl, en };
}

function isOne(side: Side | ReadSides | null): side is Side {
  return side !== null && "text" in side;
}

function bothIn(side: Side | ReadSides | null): ReadSides | null {
  return side !== null && !isOne(side) ? side : null;
}

async function readSide(
  side: GivenSide,
  language: Language,
  file: GivenFile | undefined,
): Promise<Side | ReadSides> {
  const name = side.file ?? LANGUAGE_NAMES[language];
  if (side.file !== undefined && side.text !== null) return { ...side, text: side.text };
  const bytes = side.text === null ? file?.bytes : new TextEncoder().encode(side.text);
  if (!bytes) throw new InputError("work-broke-off", { file: name });
  return sidesOf(await readGivenFile(name, bytes), side.file);
}

function sidesOf(content: GivenContent, file: string | undefined): Side | ReadSides {
  const { isMarkdown, about, leftOut, titlePage } = content;
  const named = { ...(file === undefined ? {} : { file }), about: { ...about } };
  const common = { ...named, leftOut, isMarkdown, ...(titlePage ? { titlePage } : {}) };
  if (content.kind === "text") {
    // What was pasted may be either: its looks decide.
    const { isMarkdown: _, ...paste } = common;
    return { ...(file === undefined ? paste : common), text: content.text };
  }
  return { nl: { ...common, text: content.nl }, en: { ...common, text: content.en, leftOut: [] } };
}
