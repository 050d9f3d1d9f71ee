import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bead } from "../../src/domain/text/model.ts";

/** Paragraphs of sentences on both sides. */
export interface Pair {
  readonly nl: string[][];
  readonly en: string[][];
}

/** `<folder>/src.txt` and `tgt.txt`: one sentence a line, a blank line between paragraphs. */
export async function readPair(folder: string): Promise<Pair> {
  const [nl, en] = await Promise.all(
    ["src.txt", "tgt.txt"].map((name) => readFile(join(folder, name), "utf8")),
  );
  return { nl: paragraphs(nl ?? ""), en: paragraphs(en ?? "") };
}

/** `<folder>/gold.tsv`: a ladder, sentence numbers from 0. */
export async function readGold(folder: string): Promise<Bead[]> {
  const numbers = (cell = "") =>
    cell.split(",").flatMap((number) => (number.trim() === "" ? [] : Number(number)));
  return (await readFile(join(folder, "gold.tsv"), "utf8"))
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [nl, en] = line.split("\t");
      return { nl: numbers(nl), en: numbers(en) };
    });
}

/** The names of the documents of a set, in order; none where there is no such folder. */
export async function documentsOf(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

function paragraphs(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
}

/** The documents of folders, one after the other and over again, as one pair of so many Dutch sentences. */
export async function longPair(size: number, folders: readonly string[]): Promise<Pair> {
  const documents: Pair[] = [];
  for (const folder of folders) {
    for (const name of await documentsOf(folder)) documents.push(await readPair(join(folder, name)));
  }
  const long: Pair = { nl: [], en: [] };
  for (let k = 0, sentences = 0; sentences < size && documents.length > 0; k++) {
    const next = documents[k % documents.length] ?? { nl: [], en: [] };
    long.nl.push(...next.nl);
    long.en.push(...next.en);
    sentences += next.nl.flat().length;
  }
  return long;
}
