import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PartOfSpeech, Term } from "../../src/domain/glossary/term.ts";
import type { TermGold } from "./term-score.ts";

/** Sentences with a glossary; `gold` only where the folder has the files for it. */
export interface TermFolder {
  readonly sentences: readonly string[];
  readonly terms: readonly Term[];
  readonly gold: TermGold | undefined;
}

const PARTS_OF_SPEECH: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: "noun",
  VERB: "verb",
  PROPN: "name",
  ADJ: "adjective",
};

/**
 * A folder with `sentences.txt` (one a line) and `terms.tsv` (lemma, part of speech); for a score also `gold.tsv`
 * (sentence, term, way, surface), `lemmas.txt` and `words.txt`.
 */
export async function readTermFolder(folder: string): Promise<TermFolder> {
  const read = async (name: string): Promise<readonly string[]> =>
    (await readFile(join(folder, name), "utf8")).replace(/\n$/, "").split("\n");
  const rows = (await read("terms.tsv")).map((line) => line.split("\t"));
  return {
    sentences: await read("sentences.txt"),
    terms: rows.map(([lemma = "", pos = ""], number) =>
      benchTerm(`${number}`, lemma, PARTS_OF_SPEECH[pos] ?? "noun"),
    ),
    gold: await readGold(read).catch(ifMissing),
  };
}

/** A term of which only lemma and part of speech are known. */
export function benchTerm(id: string, lemma: string, pos: PartOfSpeech): Term {
  const said = { nl: lemma, en: lemma };
  return { id, field: "bench", pos, nl: { lemma }, en: { preferred: lemma }, definition: said };
}

async function readGold(read: (name: string) => Promise<readonly string[]>): Promise<TermGold> {
  const pairs = new Map<string, Set<string>>();
  for (const line of await read("gold.tsv")) {
    const [sentence, term, way = ""] = line.split("\t");
    const key = `${sentence} ${term}`;
    pairs.set(key, (pairs.get(key) ?? new Set()).add(way));
  }
  return {
    pairs,
    lemmas: (await read("lemmas.txt")).map((line) => new Set(line.split(/\s+/))),
    words: new Set((await read("words.txt")).flatMap((line) => line.split(/\s+/))),
  };
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
