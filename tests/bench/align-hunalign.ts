import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bead } from "../../src/domain/text/model.ts";
import type { Pair } from "./align-documents.ts";

/** Aligns with hunalign, without a dictionary. Paragraphs are laid out with `<p>` lines, as it wants them. */
export async function runHunalign(program: string, { nl, en }: Pair): Promise<Bead[]> {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-bench-"));
  const paths = { dictionary: join(folder, "dictionary"), nl: join(folder, "nl"), en: join(folder, "en") };
  await writeFile(paths.dictionary, "");
  await writeFile(paths.nl, nl.map((lines) => lines.join("\n")).join("\n<p>\n"));
  await writeFile(paths.en, en.map((lines) => lines.join("\n")).join("\n<p>\n"));
  const { stdout, error } = spawnSync(program, ["-realign", paths.dictionary, paths.nl, paths.en], {
    encoding: "utf8",
  });
  await rm(folder, { recursive: true });
  if (error) throw error;
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
