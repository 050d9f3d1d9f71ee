import { InputError } from "../domain/errors/error.ts";
import { detectLanguage } from "../domain/text/detect-language.ts";
import type { Language } from "../domain/text/model.ts";
import type { GivenContent } from "../formats/given/model.ts";
import { readGivenFile } from "../formats/given/read-given.ts";

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of a file, whatever format it came in. */
export interface ReadText extends Pick<GivenContent, "isMarkdown" | "about"> {
  /** The file's, for messages. */
  readonly name: string;
  readonly text: string;
}

/** A text and, where there is one, its translation. */
export interface GivenSides {
  readonly dutch: ReadText;
  readonly english?: ReadText;
  /** The Dutch was given as the English, and the English as the Dutch. */
  readonly isSwapped: boolean;
}

/** So sure of both languages are we before two files change places. */
const SURE = 0.999;

/**
 * Reads one or two files; one may hold both languages, two may be the wrong way round.
 * @throws InputError as `readGivenFile`; `given-both` for a file with both languages beside another
 */
export async function givenSides(first: NamedBytes, second?: NamedBytes): Promise<GivenSides> {
  const one = await readGivenFile(first.name, first.bytes);
  if (!second) return alone(first.name, one);
  const two = await readGivenFile(second.name, second.bytes);
  const [dutch, english] = [oneText(first.name, one), oneText(second.name, two)];
  const isSwapped = isSurelyIn(dutch.text.split("\n"), "en") && isSurelyIn(english.text.split("\n"), "nl");
  return isSwapped ? { dutch: english, english: dutch, isSwapped } : { dutch, english, isSwapped };
}

function alone(name: string, content: GivenContent): GivenSides {
  if (content.kind === "text") return { dutch: oneText(name, content), isSwapped: false };
  const { nl, en, isMarkdown, about } = content;
  const side = (text: string): ReadText => ({ name, text, isMarkdown, about: {} });
  return { dutch: { ...side(nl), about }, english: side(en), isSwapped: false };
}

function oneText(name: string, content: GivenContent): ReadText {
  if (content.kind === "bilingual") throw new InputError("given-both", { file: name });
  const { text, isMarkdown, about } = content;
  return { name, text, isMarkdown, about };
}

export function isSurelyIn(sentences: Iterable<string>, wanted: Language): boolean {
  const { language, confidence } = detectLanguage(sentences);
  return language === wanted && confidence >= SURE;
}
