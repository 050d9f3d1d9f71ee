import { Command } from "commander";
import { errorText } from "../i18n/error-text.ts";
import { takeInChanges } from "../workflows/search/take-in.ts";
import type { SyncReport } from "../workflows/sync/report.ts";
import { sync } from "../workflows/sync.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";

export function syncCommand(session: Session): Command {
  return new Command("sync").description(session.words.t("command:sync.about")).action(async () => {
    const report = await withLibrary(session, async (library) => {
      const done = await sync(library);
      await takeInChanges(library.store);
      return done;
    });
    printReport(session, report);
    const [first] = report.errors;
    if (first) throw first;
  });
}

/** What a sync did, and, on the error stream, what is amiss; the first error is left to whoever ends the command. */
function printReport(session: Session, report: SyncReport): void {
  const { t } = session.words;
  const lines = [
    report.filesRead > 0 && t("command:sync.read", { count: report.filesRead }),
    report.revisions > 0 && t("command:sync.revisions", { count: report.revisions }),
    report.filesWritten > 0 && t("command:sync.written", { count: report.filesWritten }),
    report.removed.length > 0 && t("command:sync.removed", { slugs: report.removed.join(", ") }),
  ].filter((line) => line !== false);
  print(session.stdout, ...(lines.length > 0 ? lines : [t("command:sync.nothing")]));
  printTroubles(session, { ...report, errors: report.errors.slice(1) });
}

/** Everything in a report that a person should look at. */
export function printTroubles({ stderr, words }: Session, report: SyncReport): void {
  for (const error of [...report.errors, ...report.warnings]) {
    print(stderr, words.t("command:warning", { text: errorText(words.locale, error) }));
  }
  const count = report.conflicts.length;
  if (count > 0)
    print(stderr, words.t("command:warning", { text: words.t("command:sync.conflicts", { count }) }));
}
