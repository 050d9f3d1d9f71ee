import { type Alignment, alignDocuments, type Documents } from "../domain/alignment/align.ts";
import type { LexiconPair } from "../domain/alignment/aligner/lexicon.ts";
import { mustBelongTogether, mustBeOfTwoLanguages } from "../domain/alignment/fit-pair.ts";
import type { Bead, Language } from "../domain/text/model.ts";
import { splitSentences } from "../domain/text/sentences.ts";
import { decodeText } from "../formats/bytes.ts";
import { parseDictionary } from "../formats/dictionary.ts";
import { type AlignedSentences, serializeTmx } from "../formats/tmx.ts";
import type { GivenFile } from "./add-text.ts";

/** How the files are cut: `lines` have one sentence a line; `sentences` are cut by us. Blank lines part paragraphs. */
export const SPLITS = ["lines", "sentences"] as const;
export const FORMATS = ["ladder", "tsv", "tmx"] as const;

export interface FilesToAlign {
  readonly dutch: GivenFile;
  readonly english: GivenFile;
  readonly dictionary?: GivenFile;
  /** What the library has learned. */
  readonly learned?: readonly LexiconPair[];
  readonly split: (typeof SPLITS)[number];
  readonly format: (typeof FORMATS)[number];
  /** Aligns also what does not look like a text and its translation. */
  readonly anyway: boolean;
  /** The most that a file may weigh, bytes. */
  readonly limit: number;
}

/**
 * Two files aligned, in the wanted format.
 * @throws InputError as `decodeText` and `parseDictionary`; `pair-…` where the two do not belong together
 */
export function alignFiles(given: FilesToAlign): string {
  const { dutch, english, split, anyway, limit } = given;
  const names = { nl: dutch.name, en: english.name };
  const sides = {
    nl: paragraphsOf(decodeText(dutch.bytes, dutch.name, limit), split, "nl"),
    en: paragraphsOf(decodeText(english.bytes, english.name, limit), split, "en"),
  };
  const words = wordsFor(given);
  if (!anyway) mustBeOfTwoLanguages(sides, names);
  const alignment = alignDocuments({ ...sides, ...words });
  if (!anyway) mustBelongTogether(sides, alignment, names);
  return WRITERS[given.format](alignment, { nl: sides.nl.flat(), en: sides.en.flat() });
}

function wordsFor({
  dictionary,
  learned = [],
  limit,
}: FilesToAlign): Pick<Documents, "lexicon" | "glossary"> {
  if (!dictionary) return { lexicon: learned };
  const { words, phrases } = parseDictionary(
    decodeText(dictionary.bytes, dictionary.name, limit),
    dictionary.name,
  );
  return { lexicon: [...words, ...learned], glossary: phrases };
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
