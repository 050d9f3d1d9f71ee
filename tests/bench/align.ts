import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alignDocuments } from "../../src/domain/alignment/align.ts";
import type { Bead } from "../../src/domain/text/model.ts";
import { type AlignmentScore, addScores, f1, NO_SCORE, scoreAlignment } from "./alignment-score.ts";
import { table } from "./measure.ts";

const VARIANTS = ["", "-del", "-merge", "-hard", "-nopar"];
const SIZES = [1_000, 10_000, 50_000];

interface Pair {
  readonly nl: string[][];
  readonly en: string[][];
}

type Aligner = (pair: Pair) => Promise<readonly Bead[]>;

/**
 * The aligner on real documents whose alignment is known: mean F1 over the sets, then time and memory. With
 * HUNALIGN=path hunalign (without a dictionary) beside it.
 *
 * @param folder holds `<set>`, `<set>-del` … with `<document>/src.txt`, `tgt.txt`, `gold.tsv`; without it nothing runs
 */
export async function benchAlign(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return ["(give a folder of documents with gold.tsv)"];
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory());
  const sets = names
    .map(({ name }) => name)
    .filter((name) => !VARIANTS.some((v) => v !== "" && name.endsWith(v)));
  const aligners: Record<string, Aligner> = { ours: async (pair) => alignDocuments(pair).beads };
  const hunalign = process.env.HUNALIGN;
  if (hunalign) aligners.hunalign = (pair) => runHunalign(hunalign, pair);
  const rows = await Promise.all(
    Object.entries(aligners).map(async ([name, align]) => [name, ...(await figures(folder, sets, align))]),
  );
  const head = ["mean F1", ...VARIANTS.map((variant) => variant || "plain"), "null on -hard"];
  return [...table(head, rows), "", ...(await speed(folder, sets))];
}

/** For each variant the mean over the sets of F1 `strict*`; last the mean F1 of sentences left alone in -hard. */
async function figures(folder: string, sets: readonly string[], align: Aligner): Promise<string[]> {
  const cells: string[] = [];
  let alone = "–";
  for (const variant of VARIANTS) {
    const scores: AlignmentScore[] = [];
    for (const set of sets) scores.push(await setScore(join(folder, set + variant), align));
    cells.push(mean(scores.map(({ strict }) => f1(strict))));
    if (variant === "-hard") alone = mean(scores.map((score) => f1(score.alone)));
  }
  return [...cells, alone];
}

async function setScore(folder: string, align: Aligner): Promise<AlignmentScore> {
  let sum = NO_SCORE;
  for (const document of await readdir(folder).catch(() => [])) {
    const gold = parseLadder(await readFile(join(folder, document, "gold.tsv"), "utf8"));
    sum = addScores(sum, scoreAlignment(gold, await align(await readPair(join(folder, document)))));
  }
  return sum;
}

async function speed(folder: string, sets: readonly string[]): Promise<string[]> {
  const documents: Pair[] = [];
  for (const set of sets) {
    for (const name of await readdir(join(folder, set)))
      documents.push(await readPair(join(folder, set, name)));
  }
  if (documents.length === 0) return [];
  const rows = SIZES.map((size) => {
    const pair: Pair = { nl: [], en: [] };
    for (let k = 0, sentences = 0; sentences < size; k++) {
      const next = documents[k % documents.length] ?? { nl: [], en: [] };
      pair.nl.push(...next.nl);
      pair.en.push(...next.en);
      sentences += next.nl.flat().length;
    }
    const start = performance.now();
    alignDocuments(pair);
    const seconds = (performance.now() - start) / 1_000;
    return [size, `${seconds.toFixed(2)} s`, `${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`];
  });
  return table(["sentences a side", "time", "peak memory so far"], rows);
}

/** Paragraphs are laid out with `<p>` lines, as hunalign wants them. */
async function runHunalign(program: string, { nl, en }: Pair): Promise<Bead[]> {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-bench-"));
  const paths = { dictionary: join(folder, "dictionary"), nl: join(folder, "nl"), en: join(folder, "en") };
  await writeFile(paths.dictionary, "");
  await writeFile(paths.nl, nl.map((lines) => lines.join("\n")).join("\n<p>\n"));
  await writeFile(paths.en, en.map((lines) => lines.join("\n")).join("\n<p>\n"));
  const { stdout } = spawnSync(program, ["-realign", paths.dictionary, paths.nl, paths.en], {
    encoding: "utf8",
  });
  await rm(folder, { recursive: true });
  const rungs = stdout.split("\n").map((line) => line.split("\t").map(Number));
  const at = { nl: sentenceNumbers(nl), en: sentenceNumbers(en) };
  return rungs.slice(1).flatMap((rung, k) => {
    const before = rungs[k] ?? [];
    const bead = { nl: between(at.nl, before[0], rung[0]), en: between(at.en, before[1], rung[1]) };
    return bead.nl.length + bead.en.length > 0 ? [bead] : [];
  });
}

/** For each line of hunalign's input the number of its sentence; −1 for a paragraph mark. */
function sentenceNumbers(paragraphs: readonly (readonly string[])[]): number[] {
  let next = 0;
  return paragraphs.flatMap((lines, k) => [...(k > 0 ? [-1] : []), ...lines.map(() => next++)]);
}

function between(numbers: readonly number[], from = 0, to = 0): number[] {
  return numbers.slice(from, to).filter((number) => number >= 0);
}

async function readPair(folder: string): Promise<Pair> {
  const [nl, en] = await Promise.all(
    ["src.txt", "tgt.txt"].map((name) => readFile(join(folder, name), "utf8")),
  );
  return { nl: paragraphs(nl ?? ""), en: paragraphs(en ?? "") };
}

function paragraphs(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
}

function parseLadder(text: string): Bead[] {
  const numbers = (cell = "") =>
    cell.split(",").flatMap((number) => (number.trim() === "" ? [] : Number(number)));
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [nl, en] = line.split("\t");
      return { nl: numbers(nl), en: numbers(en) };
    });
}

function mean(values: readonly number[]): string {
  return ((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)).toFixed(2);
}
