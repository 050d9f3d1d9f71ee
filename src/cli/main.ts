import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { InputError } from "../domain/errors/error.ts";
import { errorText } from "../i18n/error-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { createTranslator } from "../i18n/translator.ts";
import { addCommand } from "./add.ts";
import { alignCommand } from "./align.ts";
import { checkCommand, FindingsLeft } from "./check.ts";
import { conflictsCommand, settleCommand } from "./conflicts.ts";
import { learnCommand } from "./learn.ts";
import { peopleCommand } from "./people.ts";
import { serveCommand } from "./serve.ts";
import { splitCommand } from "./split.ts";
import { print, type Session, type Surroundings } from "./streams.ts";
import { syncCommand } from "./sync.ts";
import { termsCommand } from "./terms.ts";
import { verifyCommand } from "./verify.ts";

const DONE = 0;
const BAD_INPUT = 1;
const BAD_USAGE = 2;

/**
 * The `tweeluik` command.
 * @param args what follows the command's name
 * @returns the exit code: 0 done, 1 bad input, 2 bad usage
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const locale = localeOf(surroundings.env);
  const session: Session = {
    ...surroundings,
    words: createTranslator(locale),
    root: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  };
  try {
    await program(session).parseAsync(args, { from: "user" });
    return DONE;
  } catch (error) {
    if (error instanceof FindingsLeft) return BAD_INPUT;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_USAGE;
    if (!(error instanceof InputError)) throw error;
    print(surroundings.stderr, session.words.t("command:fault", { text: errorText(locale, error) }));
    return error.code === "usage" ? BAD_USAGE : BAD_INPUT;
  }
}

function program(session: Session): Command {
  const command = new Command("tweeluik")
    .description(session.words.t("command:about"))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.stdout.write(text),
      writeErr: (text) => session.stderr.write(text),
    });
  for (const make of [
    serveCommand,
    syncCommand,
    addCommand,
    alignCommand,
    learnCommand,
    splitCommand,
    checkCommand,
    conflictsCommand,
    settleCommand,
    verifyCommand,
    termsCommand,
    peopleCommand,
  ]) {
    const made = make(session).copyInheritedSettings(command);
    for (const below of made.commands) below.copyInheritedSettings(made);
    command.addCommand(made);
  }
  return command;
}

/** Dutch where the terminal speaks Dutch, else English. */
function localeOf(env: Surroundings["env"]): Locale {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return tag.toLowerCase().startsWith("nl") ? "nl" : "en";
}
