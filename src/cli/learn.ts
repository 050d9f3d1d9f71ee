import { Command } from "commander";
import { learnWords } from "../workflows/alignment/learn-words.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";

export function learnCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("learn").description(t("command:learn.about")).action(() =>
    withLibrary(session, async ({ store }) => {
      print(session.stdout, t("command:learn.done", { ...(await learnWords(store)) }));
    }),
  );
}
