import { type Alignment, alignDocuments } from "../domain/alignment/align.ts";
import { mustBelongTogether, mustBeOfTwoLanguages } from "../domain/alignment/fit-pair.ts";
import { InputError } from "../domain/errors/error.ts";
import type { Bead, Language } from "../domain/text/model.ts";
import { splitSentences } from "../domain/text/sentences.ts";
import { decodeText } from "../formats/bytes.ts";
import { parseDictionary } from "../formats/dictionary.ts";
import { isPlainText } from "../formats/given/read-given.ts";
import { parsePasted } from "../formats/pasted.ts";
import { type AlignedSentences, serializeTmx } from "../formats/tmx.ts";
import type { GivenFile } from "./add-text.ts";
import type { KnownWords } from "./alignment/known-words.ts";
import { givenSides, isSurelyIn, type ReadText } from "./given-sides.ts";

/** How the files are cut: `lines` have one sentence a line; `sentences` are cut by us. Blank lines part paragraphs. */
export const SPLITS = ["lines", "sentences"] as const;
export const FORMATS = ["ladder", "tsv", "tmx"] as const;

export interface FilesToAlign {
  readonly dutch: GivenFile;
  /** Absent: the first holds both languages. */
  readonly english?: GivenFile;
  readonly dictionary?: GivenFile;
  /** What the library has learned, and its terms. */
  readonly known?: KnownWords;
  readonly split: (typeof SPLITS)[number];
  readonly format: (typeof FORMATS)[number];
  /** Aligns also what does not look like a text and its translation. */
  readonly anyway: boolean;
  /** The most that a file may weigh, bytes. */
  readonly limit: number;
}

/** What was aligned, in the wanted format. */
export interface AlignedFiles {
  readonly output: string;
  readonly isSwapped: boolean;
}

/**
 * Two files aligned, or one that holds both languages, in the wanted format. Plain text is cut as `split` says; a
 * document is running text, whatever it says.
 * @throws InputError as `decodeText`, `readGivenFile` and `parseDictionary`; `side-missing` for one file of one language;
 * `pair-…` where the two do not belong together
 */
export async function alignFiles(given: FilesToAlign): Promise<AlignedFiles> {
  const { anyway } = given;
  const { names, isSwapped, ...sides } = await sidesOf(given);
  const words = wordsFor(given);
  if (!anyway) mustBeOfTwoLanguages(sides, names);
  const alignment = alignDocuments({ ...sides, ...words });
  if (!anyway) mustBelongTogether(sides, alignment, names);
  const output = WRITERS[given.format](alignment, { nl: sides.nl.flat(), en: sides.en.flat() });
  return { output, isSwapped };
}

type Side = string[][];

async function sidesOf({ dutch, english, split, limit }: FilesToAlign) {
  const isPlain =
    english !== undefined && [dutch, english].every(({ name, bytes }) => isPlainText(name, bytes));
  if (isPlain)
    return inOrder(dutch.name, english.name, (language, first) => {
      const { name, bytes } = first ? dutch : english;
      return paragraphsOf(decodeText(bytes, name, limit), split, language);
    });
  const sides = await givenSides(dutch, english);
  if (!sides.english) throw new InputError("translation-missing", { file: dutch.name });
  return {
    nl: sentencesIn(sides.dutch, split, "nl"),
    en: sentencesIn(sides.english, split, "en"),
    names: { nl: sides.dutch.name, en: sides.english.name },
    isSwapped: sides.isSwapped,
  };
}

/** Two texts that are surely the wrong way round change places. */
function inOrder(first: string, second: string, read: (language: Language, isFirst: boolean) => Side) {
  const [nl, en] = [read("nl", true), read("en", false)];
  const isSwapped = isSurelyIn(nl.flat(), "en") && isSurelyIn(en.flat(), "nl");
  if (!isSwapped) return { nl, en, names: { nl: first, en: second }, isSwapped };
  return { nl: read("nl", false), en: read("en", true), names: { nl: second, en: first }, isSwapped };
}

/** A document's title and paragraphs, cut into sentences; lines of plain text as they are wanted. */
function sentencesIn({ text, isMarkdown }: ReadText, split: FilesToAlign["split"], language: Language): Side {
  if (!isMarkdown) return paragraphsOf(text, split, language);
  const { title, paragraphs } = parsePasted(text, language, { isMarkdown });
  return [...(title === undefined ? [] : [[title]]), ...paragraphs.map(({ sentences }) => [...sentences])];
}

function wordsFor({ dictionary, known = {}, limit }: FilesToAlign): KnownWords {
  if (!dictionary) return known;
  const text = decodeText(dictionary.bytes, dictionary.name, limit);
  const { words, phrases } = parseDictionary(text, dictionary.name);
  return {
    ...known,
    lexicon: [...words, ...(known.lexicon ?? [])],
    glossary: [...phrases, ...(known.glossary ?? [])],
  };
}

function paragraphsOf(text: string, split: FilesToAlign["split"], language: Language): string[][] {
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => (split === "lines" ? paragraph.split("\n") : splitSentences(paragraph, language)))
    .map((sentences) => sentences.filter((sentence) => sentence.trim() !== ""))
    .filter((sentences) => sentences.length > 0);
}

type Sentences = Readonly<Record<Language, readonly string[]>>;

const WRITERS: Record<FilesToAlign["format"], (alignment: Alignment, sentences: Sentences) => string> = {
  ladder: ({ beads }) => lines(beads.map(rung)),
  tsv: ({ beads }, sentences) =>
    lines(
      beads.map((bead) => {
        const { nl, en } = pick(bead, sentences);
        return [cell(nl), cell(en), bead.confidence.toFixed(2)].join("\t");
      }),
    ),
  tmx: ({ beads }, sentences) =>
    serializeTmx(beads.map((bead) => ({ ...pick(bead, sentences), confidence: bead.confidence }))),
};

/** A line of a ladder: sentence numbers from 0, with commas; a tab between Dutch and English. */
function rung({ nl, en }: Bead): string {
  return `${nl.join(",")}\t${en.join(",")}`;
}

function pick(bead: Bead, sentences: Sentences): AlignedSentences {
  const side = (language: Language) => bead[language].map((index) => sentences[language][index] ?? "");
  return { nl: side("nl"), en: side("en") };
}

function cell(sentences: readonly string[]): string {
  return sentences
    .join(" ")
    .replace(/[\t\r\n]+/g, " ")
    .trim();
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
