import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { InputError } from "../domain/errors/error.ts";
import { errorText } from "../i18n/error-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { createTranslator } from "../i18n/translator.ts";
import { FindingsLeft } from "./findings-left.ts";
import { print, type Session, type Surroundings } from "./streams.ts";

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
    const command = await program(session, args[0]);
    await command.parseAsync(args, { from: "user" });
    return DONE;
  } catch (error) {
    if (error instanceof FindingsLeft) return BAD_INPUT;
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_USAGE;
    if (!(error instanceof InputError)) throw error;
    print(surroundings.stderr, session.words.t("command:fault", { text: errorText(locale, error) }));
    return error.code === "usage" ? BAD_USAGE : BAD_INPUT;
  }
}

type MakeCommand = (session: Session) => Command;

/** In the order of the help. Each is loaded when it is asked for: all of them take as long as a start of the site. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  serve: async () => (await import("./serve.ts")).serveCommand,
  sync: async () => (await import("./sync.ts")).syncCommand,
  add: async () => (await import("./add.ts")).addCommand,
  align: async () => (await import("./align.ts")).alignCommand,
  learn: async () => (await import("./learn.ts")).learnCommand,
  split: async () => (await import("./split.ts")).splitCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  conflicts: async () => (await import("./conflicts.ts")).conflictsCommand,
  settle: async () => (await import("./conflicts.ts")).settleCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  terms: async () => (await import("./terms.ts")).termsCommand,
  people: async () => (await import("./people.ts")).peopleCommand,
};

/** The program with the one command that the first argument names; with all, where it names none. */
async function program(session: Session, first = ""): Promise<Command> {
  const command = new Command("tweeluik")
    .description(session.words.t("command:about"))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.stdout.write(text),
      writeErr: (text) => session.stderr.write(text),
    });
  const wanted = Object.hasOwn(COMMANDS, first) ? [COMMANDS[first]] : Object.values(COMMANDS);
  for (const load of wanted) {
    const made = (await load?.())?.(session);
    if (made === undefined) continue;
    made.copyInheritedSettings(command);
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
