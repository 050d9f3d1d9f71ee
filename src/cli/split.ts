import { Command, Option } from "commander";
import type { Language } from "../domain/text/model.ts";
import { splitSentences } from "../domain/text/sentences.ts";
import { MAX_BYTES } from "../workflows/content-folder.ts";
import { readGivenText } from "./given-file.ts";
import { print, type Session } from "./streams.ts";

export function splitCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("split")
    .description(t("command:split.about"))
    .addOption(new Option("--lang <language>", t("command:split.lang")).choices(["nl", "en"]).default("nl"))
    .argument("<file>", t("command:split.file"))
    .action(async (path: string, { lang }: { lang: Language }) => {
      const source = await readGivenText(path, MAX_BYTES);
      const paragraphs = source
        .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
        .filter((paragraph) => paragraph.trim() !== "");
      for (const [index, paragraph] of paragraphs.entries()) {
        print(session.stdout, ...(index > 0 ? [""] : []), ...splitSentences(paragraph, lang));
      }
    });
}
