import { Command, Option } from "commander";
import { type ConflictView, listConflicts, settleConflict } from "../workflows/conflicts.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";
import { printTroubles } from "./sync.ts";

export function conflictsCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("conflicts").description(t("command:conflicts.about")).action(async () => {
    const conflicts = await withLibrary(session, ({ store }) => listConflicts(store));
    if (conflicts.length === 0) print(session.stdout, t("command:conflicts.none"));
    for (const conflict of conflicts) print(session.stdout, ...textOf(session, conflict), "");
  });
}

export function settleCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("settle")
    .description(t("command:settle.about"))
    .argument("<where>", t("command:settle.where"))
    .addOption(
      new Option("--take <side>", t("command:settle.take"))
        .choices(["file", "library"])
        .makeOptionMandatory(),
    )
    .action(async (where: string, { take }: { take: "file" | "library" }) => {
      const report = await withLibrary(session, (library) => settleConflict(library, where, take));
      print(session.stdout, t("command:settle.done", { where, winner: t(`command:settle.${take}`) }));
      printTroubles(session, report);
    });
}

function textOf({ words: { t } }: Session, { where, conflict, changes }: ConflictView): string[] {
  const settle = t("command:conflicts.settle", { where });
  if (conflict.paragraph === "*") return [where, `  ${t("command:conflicts.structure")}`, settle];
  const legend = `  [-${t("command:conflicts.inStore")}-] {+${t("command:conflicts.inFile")}+}`;
  const wording = changes
    .map(({ change, text }) =>
      change === "kept" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");
  const fallback = conflict.fileSentences.join(" ") || t("command:conflicts.gone");
  return [where, legend, `  ${wording || `{+${fallback}+}`}`, settle];
}
