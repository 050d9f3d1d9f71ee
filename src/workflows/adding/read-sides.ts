import { InputError } from "../../domain/errors/error.ts";
import { LANGUAGE_NAMES } from "../../domain/text/language-names.ts";
import type { Language } from "../../domain/text/model.ts";
import type { GivenContent } from "../../formats/given/model.ts";
import { readGivenFile } from "../../formats/given/read-given.ts";
import type { GivenFile } from "../add-text.ts";
import type { GivenSide, GivenSides } from "./draft-parts.ts";

type Side = GivenSide & { readonly text: string };
export type ReadSides = Readonly<Record<Language, Side>>;

/** What was given, with what of it could be read; and why that is not two texts. */
export interface HalfRead {
  readonly given: GivenSides;
  /** InputError as `readGivenFile`; `side-missing`; `given-twice`; `work-broke-off` where a file got lost unread. */
  readonly fault: unknown;
}

/**
 * Both sides as text for `parsePasted`. One file (or paste) that holds both languages fills both sides.
 * @param files those that came with the request, by the side they were given for
 */
export async function readSides(
  given: GivenSides,
  files: { readonly [side in Language]?: GivenFile },
): Promise<ReadSides | HalfRead> {
  const [nl, en] = await Promise.allSettled([
    readSide(given.nl, "nl", files.nl),
    readSide(given.en, "en", files.en),
  ]);
  try {
    return pairOf(readOf(nl), readOf(en));
  } catch (fault) {
    return { given: { nl: keptOf(nl) ?? given.nl, en: keptOf(en) ?? given.en }, fault };
  }
}

type Read = Side | ReadSides | null;

/** @throws what kept it from being read */
function readOf(read: PromiseSettledResult<Read>): Read {
  if (read.status === "rejected") throw read.reason;
  return read.value;
}

function keptOf(read: PromiseSettledResult<Read>): Side | null {
  return read.status === "fulfilled" && isOne(read.value) ? read.value : null;
}

/** @throws InputError `side-missing`; `given-twice` where what holds both languages has another text beside it */
function pairOf(nl: Read, en: Read): ReadSides {
  const both = bothIn(nl) ?? bothIn(en);
  if (both && nl && en) throw new InputError("given-twice", { file: both.nl.file ?? "" });
  if (both) return both;
  if (!isOne(nl)) throw new InputError("side-missing", {}, { value: LANGUAGE_NAMES.nl });
  if (!isOne(en)) throw new InputError("side-missing", {}, { value: LANGUAGE_NAMES.en });
  return { nl, en };
}

function isOne(side: Read): side is Side {
  return side !== null && "text" in side;
}

function bothIn(side: Read): ReadSides | null {
  return side !== null && !isOne(side) ? side : null;
}

async function readSide(
  side: GivenSide | null,
  language: Language,
  file: GivenFile | undefined,
): Promise<Read> {
  if (!side) return null;
  const name = side.file ?? LANGUAGE_NAMES[language];
  if (side.file !== undefined && side.text !== null) return { ...side, text: side.text };
  const bytes = side.text === null ? file?.bytes : new TextEncoder().encode(side.text);
  if (!bytes) throw new InputError("work-broke-off", { file: name });
  const read = sidesOf(await readGivenFile(name, bytes), side.file);
  if (side.unused === undefined) return read;
  const { unused } = side;
  return isOne(read) ? { ...read, unused } : { ...read, [language]: { ...read[language], unused } };
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
