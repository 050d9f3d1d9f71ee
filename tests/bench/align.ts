import { execFileSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { alignDocuments } from "../../src/domain/alignment/align.ts";
import { type Learned, learnFrom } from "../../src/domain/alignment/learn.ts";
import type { Bead } from "../../src/domain/text/model.ts";
import { documentsOf, longPair, type Pair, readGold, readPair } from "./align-documents.ts";
import { runHunalign, timeHunalign } from "./align-hunalign.ts";
import { type AlignmentScore, addScores, f1, NO_SCORE, scoreAlignment } from "./alignment-score.ts";
import { table } from "./measure.ts";

const VARIANTS = ["", "-del", "-merge", "-hard", "-nopar"];
const SIZES = [1_000, 10_000, 50_000];

/** @param place names the document, by set and name without the variant */
type Aligner = (pair: Pair, place: string) => Promise<readonly Bead[]>;

/**
 * The aligner on real documents whose alignment is known: F1 `strict*` of each set and their mean, without and with
 * what the other documents of the set teach; then time and memory. With HUNALIGN=path hunalign (without a dictionary)
 * beside it.
 *
 * @param folder holds `<set>`, `<set>-del` … with `<document>/src.txt`, `tgt.txt`, `gold.tsv`; without it nothing runs
 */
export async function benchAlign(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return ["(give a folder of documents with gold.tsv)"];
  const sets = await setsIn(folder);
  const learned = await learnedElsewhere(folder, sets);
  const aligners: [string, Aligner][] = [
    ["ours", async (pair) => alignDocuments(pair).beads],
    ["ours, having learned", async (pair, place) => alignDocuments({ ...pair, ...learned.get(place) }).beads],
  ];
  const hunalign = process.env.HUNALIGN;
  if (hunalign) aligners.push(["hunalign", (pair) => runHunalign(hunalign, pair)]);
  const rows: string[][] = [];
  for (const [name, align] of aligners) rows.push(...(await figures(folder, sets, [name, align])));
  const head = ["F1", "set", ...VARIANTS.map((variant) => variant || "plain"), "null on -hard"];
  return [...table(head, rows), "", ...(await speed(sets.map((set) => join(folder, set))))];
}

async function setsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory());
  return names
    .map(({ name }) => name)
    .filter((name) => !VARIANTS.some((variant) => variant !== "" && name.endsWith(variant)))
    .sort();
}

/** For each document what the other ones of its set teach, as we align them; the document itself in no variant. */
async function learnedElsewhere(folder: string, sets: readonly string[]): Promise<Map<string, Learned>> {
  const learned = new Map<string, Learned>();
  for (const set of sets) {
    const names = await documentsOf(join(folder, set));
    const pairs = await Promise.all(names.map((name) => readPair(join(folder, set, name))));
    const aligned = pairs.map((pair) => ({ ...pair, beads: alignDocuments(pair).beads }));
    names.forEach((name, index) => {
      learned.set(`${set}/${name}`, learnFrom(aligned.filter((_, other) => other !== index)));
    });
  }
  return learned;
}

/** A row for each set and one for their mean; last the F1 of sentences left alone in -hard. */
async function figures(
  folder: string,
  sets: readonly string[],
  [name, align]: readonly [string, Aligner],
): Promise<string[][]> {
  const bySet: number[][] = [];
  for (const set of sets) {
    const cells: number[] = [];
    let alone = 0;
    for (const variant of VARIANTS) {
      const score = await setScore(folder, { set, variant }, align);
      cells.push(f1(score.strict));
      if (variant === "-hard") alone = f1(score.alone);
    }
    bySet.push([...cells, alone]);
  }
  const means = VARIANTS.concat("null").map((_, k) => mean(bySet.map((cells) => cells[k] ?? 0)));
  const shown = (cells: readonly number[]) => cells.map((cell) => (100 * cell).toFixed(2));
  return [
    ...bySet.map((cells, k) => [name, sets[k] ?? "", ...shown(cells)]),
    [name, "mean", ...shown(means)],
  ];
}

async function setScore(
  folder: string,
  { set, variant }: { readonly set: string; readonly variant: string },
  align: Aligner,
): Promise<AlignmentScore> {
  let sum = NO_SCORE;
  for (const document of await documentsOf(join(folder, set + variant))) {
    const place = join(folder, set + variant, document);
    const found = await align(await readPair(place), `${set}/${document}`);
    sum = addScores(sum, scoreAlignment(await readGold(place), found));
  }
  return sum;
}

/** Longer is not waited for. */
const LONGEST_SECONDS = 120;

/** Time and memory of a fresh process, and its time once it is warm; beside them hunalign's time, its start included. */
async function speed(folders: readonly string[]): Promise<string[]> {
  const hunalign = process.env.HUNALIGN;
  const rows: string[][] = [];
  for (const size of SIZES) {
    const script = join(import.meta.dirname, "align-once.ts");
    const answer = execFileSync(process.execPath, [script, String(size), ...folders], { encoding: "utf8" });
    const { seconds, again, megabytes } = JSON.parse(answer) as Record<
      "seconds" | "again" | "megabytes",
      number
    >;
    const row = [
      String(size),
      `${seconds.toFixed(2)} s`,
      `${again.toFixed(2)} s`,
      `${Math.round(megabytes)} MB`,
    ];
    if (hunalign) {
      const theirs = await timeHunalign(hunalign, await longPair(size, folders), LONGEST_SECONDS);
      row.push(
        theirs === null
          ? `none in ${LONGEST_SECONDS} s`
          : `${theirs.toFixed(2)} s, ${(theirs / seconds).toFixed(1)} times ours`,
      );
    }
    rows.push(row);
  }
  const head = [
    "sentences a side",
    "time in a fresh process",
    "again in the same",
    "peak memory of a fresh process",
  ];
  return table(hunalign ? [...head, "hunalign"] : head, rows);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
