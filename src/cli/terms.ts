import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { InputError } from "../domain/errors/error.ts";
import { decodeGiven } from "../workflows/given-text.ts";
import { OPERATOR } from "../workflows/operator.ts";
import { exportTerms, importTerms, previewImport } from "../workflows/terms/exchange.ts";
import { removeTerm } from "../workflows/terms/save-term.ts";
import {
  MAX_TERM_FILE_BYTES,
  parseTermFile,
  TERM_FORMATS,
  type TermFormat,
} from "../workflows/terms/term-file.ts";
import { readGivenFile } from "./given-file.ts";
import { withLibrary } from "./library.ts";
import { progressBar } from "./progress-bar.ts";
import { print, type Session } from "./streams.ts";

export function termsCommand(session: Session): Command {
  const { t } = session.words;
  const command = new Command("terms").description(t("terms:command.about"));
  command.addCommand(exportCommand(session));
  command.addCommand(importCommand(session));
  command.addCommand(removeCommand(session));
  return command;
}

function exportCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("export")
    .description(t("terms:command.export"))
    .argument("[file]", t("terms:command.exportFile"))
    .addOption(new Option("--format <format>", t("terms:command.format")).choices(TERM_FORMATS))
    .action(async (file: string | undefined, { format }: { format?: TermFormat }) => {
      const written = await withLibrary(session, ({ store }) => exportTerms(store, format ?? formatOf(file)));
      if (file === undefined) return void session.stdout.write(written);
      await writeFile(file, written).catch((error: Error) => {
        throw new InputError("file-unwritable", { file }, { reason: error.message });
      });
      print(session.stderr, t("terms:command.exported", { file }));
    });
}

/** CSV where the file's name says so. */
function formatOf(file = ""): TermFormat {
  return /\.(?:csv|tsv|txt)$/i.test(file) ? "csv" : "tbx";
}

function importCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("import")
    .description(t("terms:command.import"))
    .argument("<file>", t("terms:command.importFile"))
    .option("--dry-run", t("terms:command.dryRun"))
    .action(async (file: string, { dryRun }: { dryRun?: boolean }) => {
      const source = decodeGiven(await readGivenFile(file, MAX_TERM_FILE_BYTES), MAX_TERM_FILE_BYTES);
      const terms = parseTermFile(source, file);
      const bar = progressBar(session.stderr);
      const report = await withLibrary(session, (library) =>
        dryRun ? previewImport(library.store, terms) : importTerms(library, OPERATOR, terms, bar.show),
      );
      bar.end();
      const { added, changed, unchanged } = report;
      print(session.stdout, t("terms:command.imported", { added, changed, unchanged }));
      if (dryRun) print(session.stdout, t("command:add.dry"));
    });
}

function removeCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("remove")
    .description(t("terms:command.remove"))
    .argument("<id>", t("terms:command.removeId"))
    .requiredOption("--why <reason>", t("terms:command.why"))
    .action(async (id: string, { why }: { why: string }) => {
      await withLibrary(session, (library) => removeTerm(library, OPERATOR, { id, why }));
      print(session.stdout, t("terms:command.removed", { id }));
    });
}
