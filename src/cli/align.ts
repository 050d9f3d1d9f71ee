import { Command, Option } from "commander";
import { alignFiles, type FilesToAlign, FORMATS, SPLITS } from "../workflows/align-files.ts";
import { knownWords } from "../workflows/alignment/known-words.ts";
import { MAX_BYTES } from "../workflows/content-folder.ts";
import { readGivenFile } from "./given-file.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";

interface Options extends Pick<FilesToAlign, "split" | "format"> {
  readonly dictionary?: string;
  readonly anyway?: boolean;
  readonly library?: boolean;
}

export function alignCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("align")
    .description(t("command:align.about"))
    .addOption(new Option("--split <how>", t("command:align.split")).choices(SPLITS).default("lines"))
    .addOption(new Option("--format <format>", t("command:align.format")).choices(FORMATS).default("ladder"))
    .option("--dictionary <file>", t("command:align.dictionary"))
    .option("--anyway", t("command:align.anyway"))
    .argument("<dutch>", t("command:align.dutch"))
    .option("--library", t("command:align.library"))
    .argument("[english]", t("command:align.english"))
    .action(async (dutch: string, english: string | undefined, options: Options) => {
      const { split, format, dictionary, anyway = false, library = false } = options;
      const known = library ? await withLibrary(session, ({ store }) => knownWords(store)) : null;
      const { output, isSwapped } = await alignFiles({
        split,
        format,
        anyway,
        limit: MAX_BYTES,
        dutch: await readGivenFile(dutch, MAX_BYTES),
        ...(english === undefined ? {} : { english: await readGivenFile(english, MAX_BYTES) }),
        ...(dictionary === undefined ? {} : { dictionary: await readGivenFile(dictionary, MAX_BYTES) }),
        ...(known ? { known } : {}),
      });
      if (isSwapped) print(session.stderr, t("command:add.swapped"));
      session.stdout.write(output);
    });
}
