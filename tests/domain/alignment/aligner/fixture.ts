import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bead } from "#src/domain/text/model.ts";

const FOLDER = join(import.meta.dirname, "../../../fixtures/alignment");

/** Paragraphs of sentences, one a line, with a blank line between paragraphs. */
export function paragraphsIn(name: string): string[][] {
  return readFileSync(join(FOLDER, name), "utf8")
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line !== ""));
}

/** The beads of a ladder. */
export function ladderIn(name: string): Bead[] {
  return readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [nl = "", en = ""] = line.split("\t");
      return { nl: numbers(nl), en: numbers(en) };
    });
}

function numbers(cell: string): number[] {
  return cell === "" ? [] : cell.split(",").map(Number);
}

/** Beads as one string each, for comparing. */
export function shown(beads: readonly Bead[]): string[] {
  return beads.map(({ nl, en }) => `${nl.join(",")}|${en.join(",")}`);
}
