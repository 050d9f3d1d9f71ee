import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Bead } from "../../src/domain/text/model.ts";
import type { Pair } from "./align-documents.ts";

/** Aligns with hunalign, without a dictionary. */
export async function runHunalign(program: string, { nl, en }: Pair): Promise<Bead[]> {
  const { stdout, error } = await run(program, ["-realign"], { nl, en });
  if (error) throw error;
  const rungs = stdout.split("\n").map((line) => line.split("\t").map(Number));
  const at = { nl: sentenceNumbers(nl), en: sentenceNumbers(en) };
  return rungs.slice(1).flatMap((rung, k) => {
    const before = rungs[k] ?? [];
    const bead = { nl: between(at.nl, before[0], rung[0]), en: between(at.en, before[1], rung[1]) };
    return bead.nl.length + bead.en.length > 0 ? [bead] : [];
  });
}

/** Seconds that hunalign takes, once through and without realigning; `null` where it crashes or is not done in time. */
export async function timeHunalign(program: string, pair: Pair, limit: number): Promise<number | null> {
  const start = performance.now();
  const { status } = await run(program, [], pair, 1_000 * limit);
  return status === 0 ? (performance.now() - start) / 1_000 : null;
}

/** Paragraphs are laid out with `<p>` lines, as it wants them. */
async function run(program: string, options: readonly string[], { nl, en }: Pair, timeout?: number) {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-bench-"));
  const paths = { dictionary: join(folder, "dictionary"), nl: join(folder, "nl"), en: join(folder, "en") };
  await writeFile(paths.dictionary, "");
  await writeFile(paths.nl, nl.map((lines) => lines.join("\n")).join("\n<p>\n"));
  await writeFile(paths.en, en.map((lines) => lines.join("\n")).join("\n<p>\n"));
  const result = spawnSync(resolve(program), [...options, paths.dictionary, paths.nl, paths.en], {
    // It leaves a file where it is started.
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
    timeout,
  });
  await rm(folder, { recursive: true });
  return result;
}

/** For each line of hunalign's input the number of its sentence; −1 for a paragraph mark. */
function sentenceNumbers(paragraphs: readonly (readonly string[])[]): number[] {
  let next = 0;
  return paragraphs.flatMap((lines, k) => [...(k > 0 ? [-1] : []), ...lines.map(() => next++)]);
}

function between(numbers: readonly number[], from = 0, to = 0): number[] {
  return numbers.slice(from, to).filter((number) => number >= 0);
}
