import { Command, Option } from "commander";
import { InputError } from "../domain/errors/error.ts";
import { checkLibrary } from "../workflows/checks/check-library.ts";
import { type FilePlaces, filePlaces } from "../workflows/checks/file-places.ts";
import { sync } from "../workflows/sync.ts";
import type { FoundHere } from "../workflows/view/checks.ts";
import { FindingsLeft } from "./findings-left.ts";
import { withLibrary } from "./library.ts";
import { sarifOf } from "./sarif.ts";
import { print, type Session } from "./streams.ts";

const FORMATS = ["text", "json", "sarif"] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly failOn: FoundHere["severity"] | "never";
  readonly dismissed?: true;
}

export function checkCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("check")
    .description(t("checks:command.about"))
    .argument("[texts...]", t("checks:command.texts"))
    .addOption(new Option("--format <format>", t("checks:command.format")).choices(FORMATS).default("text"))
    .addOption(
      new Option("--fail-on <severity>", t("checks:command.failOn"))
        .choices(["error", "warning", "never"])
        .default("warning"),
    )
    .option("--dismissed", t("checks:command.dismissed"))
    .action(async (texts: string[], options: Options) => {
      const { all, placeOf } = await withLibrary(session, async (library) => {
        const { store } = library;
        // The files as they are now: on a fresh clone the library is empty until then.
        if (store.kind === "sqlite") await sync(library);
        const slugs = await store.read((reader) => reader.slugs());
        const unknown = texts.find((slug) => !slugs.includes(slug));
        if (unknown !== undefined) throw new InputError("text-unknown", {}, { value: unknown });
        const found = await checkLibrary(store);
        return {
          all: found,
          placeOf: await filePlaces(library.content, options.format === "sarif" ? found : []),
        };
      });
      const asked = all.filter(({ slug }) => texts.length === 0 || texts.includes(slug));
      const shown = asked.filter(({ dismissed }) => options.dismissed || dismissed === undefined);
      print(session.stdout, ...report(session, shown, options.format, placeOf));
      const left = asked.filter(({ dismissed }) => dismissed === undefined);
      if (left.some(({ severity }) => fails(severity, options.failOn))) throw new FindingsLeft();
    });
}

function fails(severity: FoundHere["severity"], failOn: Options["failOn"]): boolean {
  return failOn === "warning" || (failOn === "error" && severity === "error");
}

function report(
  session: Session,
  findings: readonly FoundHere[],
  format: Options["format"],
  placeOf: FilePlaces,
): string[] {
  if (format === "json") return [JSON.stringify(findings, null, 2)];
  if (format === "sarif") return [JSON.stringify(sarifOf(session.words, findings, placeOf), null, 2)];
  const { t } = session.words;
  const left = findings.filter(({ dismissed }) => dismissed === undefined).length;
  return [
    ...findings.flatMap((finding) => linesOf(session, finding)),
    t("checks:command.left", { count: left }),
  ];
}

function linesOf({ words: { t } }: Session, finding: FoundHere): string[] {
  const { check, severity, slug, row, nl, en, replacement, dismissed } = finding;
  const line = (language: "nl" | "en", excerpt: FoundHere["nl"]) =>
    excerpt ? [`  ${language}  ${excerpt.before}[${excerpt.words}]${excerpt.after}`] : [];
  return [
    `${slug}#${row}  ${t(`checks:severity.${severity}`)}  ${check}  ${t(`checks:check.${check}.meaning`)}`,
    ...line("nl", nl),
    ...line("en", en),
    ...(replacement === undefined ? [] : [`  ${t("checks:command.mend", { words: replacement })}`]),
    ...(dismissed === undefined ? [] : [`  ${t("checks:command.reason", { why: dismissed })}`]),
    "",
  ];
}
