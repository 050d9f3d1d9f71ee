import { Command, Option } from "commander";
import { alignDocuments } from "../domain/alignment/align.ts";
import type { Bead } from "../domain/text/model.ts";
import { MAX_BYTES } from "../workflows/content-folder.ts";
import { readGivenText } from "./given-file.ts";
import { print, type Session } from "./streams.ts";

/** Below this two texts are hardly a text and its translation; unrelated ones stay under 0.36, translations above 0.8. */
const UNLIKE = 0.45;

export function alignCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("align")
    .description(t("command:align.about"))
    .addOption(new Option("--split <how>", t("command:align.split")).choices(["lines"]).default("lines"))
    .addOption(
      new Option("--format <format>", t("command:align.format")).choices(["ladder"]).default("ladder"),
    )
    .argument("<dutch>", t("command:align.dutch"))
    .argument("<english>", t("command:align.english"))
    .action(async (dutch: string, english: string) => {
      const nl = paragraphsOf(await readGivenText(dutch, MAX_BYTES));
      const en = paragraphsOf(await readGivenText(english, MAX_BYTES));
      const { beads, similarity } = alignDocuments({ nl, en });
      if (similarity < UNLIKE) {
        const text = t("command:align.unlike", { percent: Math.round(100 * similarity) });
        print(session.stderr, t("command:warning", { text }));
      }
      print(session.stdout, ...beads.map(rung));
    });
}

/** One sentence a line, a blank line between paragraphs. */
function paragraphsOf(text: string): string[][] {
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
}

/** A line of a ladder: sentence numbers from 0, with commas; a tab between Dutch and English. */
function rung({ nl, en }: Bead): string {
  return `${nl.join(",")}\t${en.join(",")}`;
}
