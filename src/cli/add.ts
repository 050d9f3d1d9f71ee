import { Command } from "commander";
import {
  addText,
  type GivenFile,
  MAX_GIVEN_BYTES,
  type PreparedText,
  prepareText,
  type RecognisedFile,
} from "../workflows/add-text.ts";
import { wordsForNewText } from "../workflows/alignment/known-words.ts";
import { ContentFolder } from "../workflows/content-folder.ts";
import { givenSides } from "../workflows/given-sides.ts";
import { sameText } from "../workflows/same-text.ts";
import { readSettings } from "../workflows/settings.ts";
import { waitingTexts } from "../workflows/waiting-texts.ts";
import { sourceLines } from "./add-source.ts";
import { readGivenFile } from "./given-file.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";
import { printTroubles } from "./sync.ts";

interface Options {
  readonly english?: string;
  readonly title?: string;
  readonly englishTitle?: string;
  readonly slug?: string;
  readonly anyway?: boolean;
  readonly dryRun?: boolean;
}

export function addCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("add")
    .description(t("command:add.about"))
    .argument("<article>", t("command:add.article"))
    .option("--english <file>", t("command:add.english"))
    .option("--title <title>", t("command:add.title"))
    .option("--english-title <title>", t("command:add.englishTitle"))
    .option("--slug <slug>", t("command:add.slug"))
    .option("--anyway", t("command:align.anyway"))
    .option("--dry-run", t("command:add.dryRun"))
    .action((article: string, options: Options) => add(session, article, options));
}

async function add(session: Session, article: string, options: Options): Promise<void> {
  const { english, dryRun, ...rest } = options;
  const files = [article, ...(english === undefined ? [] : [english])];
  const [first, second] = await Promise.all(files.map((path) => readGivenFile(path, MAX_GIVEN_BYTES)));
  const sides = await givenSides(first as GivenFile, second);
  const given = { ...rest, article: sides.dutch, ...(sides.english ? { english: sides.english } : {}) };
  if (sides.isSwapped) print(session.stdout, session.words.t("command:add.swapped"), "");
  const { contentDir } = readSettings(session.env, session.root);
  const waiting = await waitingTexts(new ContentFolder(contentDir));
  const words = given.english ? await withLibrary(session, ({ store }) => wordsForNewText(store)) : {};
  const prepared = prepareText(given, waiting, words);
  printRecognised(session, prepared);
  await warnOfSame(session, prepared);
  const { t } = session.words;
  if (dryRun) return print(session.stdout, "", t("command:add.dry"));
  await withLibrary(session, async (library) => {
    const report = await addText(library, prepared);
    const files = [...prepared.files.keys()].map((path) => library.content.shown(path)).join(", ");
    print(
      session.stdout,
      "",
      t("command:add.wrote", { files }),
      t("command:add.read", { slug: prepared.slug }),
      ...(prepared.doubts?.length ? [t("command:add.align", { slug: prepared.slug })] : []),
    );
    printTroubles(session, report);
  });
}

/** Whoever runs the command has the files of the whole library before them: what is not published is no secret. */
async function warnOfSame(session: Session, { dutch }: PreparedText): Promise<void> {
  const { t, locale } = session.words;
  const same = await withLibrary(session, ({ store }) =>
    store.read(async (reader) => {
      const found = await sameText(reader, dutch.pasted.paragraphs);
      const front = found && (await reader.fronts(found.slug))[0]?.front;
      return found && { ...found, title: front?.title ?? found.slug };
    }),
  );
  if (!same) return;
  const share = new Intl.NumberFormat(locale, { style: "percent" }).format(same.share);
  const text = t("command:add.same", { ...same, share });
  print(session.stderr, t("command:warning", { text }));
}

function printRecognised(session: Session, { dutch, english, pairing, source }: PreparedText): void {
  const { t } = session.words;
  print(session.stdout, ...summaryOf(session, dutch, t("command:add.dutch")));
  if (source) print(session.stdout, "", ...sourceLines(session, source));
  if (!english || !pairing) return;
  print(session.stdout, "", ...summaryOf(session, english, t("command:add.englishSide")));
  print(session.stdout, "", t("command:add.rowsText", pairing));
  if (pairing.doubtful > 0) print(session.stdout, t("command:add.doubtful", { count: pairing.doubtful }));
}

const PLURALS = {
  paragraph: "paragraphs",
  heading: "headings",
  caption: "captions",
  item: "items",
  quote: "quotes",
} as const;

function summaryOf({ words: { t } }: Session, file: RecognisedFile, language: string): string[] {
  const { paragraphs, date, sourceLine } = file.pasted;
  const kinds = Map.groupBy(paragraphs, ({ kind }) => kind);
  const counts = Object.entries(PLURALS).flatMap(([kind, plural]) => {
    const count = kinds.get(kind as keyof typeof PLURALS)?.length ?? 0;
    return count > 0 ? t(`command:add.${plural}`, { count }) : [];
  });
  const sentences = paragraphs.reduce((count, paragraph) => count + paragraph.sentences.length, 0);
  const facts = [
    [t(file.titleMade ? "command:add.titleMade" : "command:add.titleFound"), file.title],
    ...(date === undefined ? [] : [[t("command:add.date"), date]]),
    ...(sourceLine === undefined ? [] : [[t("command:add.source"), sourceLine]]),
    ...paragraphs
      .filter(({ kind }) => kind !== "paragraph")
      .map(({ kind, line, sentences: [first = ""] }) => [`${t(`command:add.${kind}`)} (${line})`, first]),
  ];
  return [
    `${t("command:add.recognised", { file: file.name })} (${language}):`,
    ...facts.map(([what, value]) => `  ${what}: ${value}`),
    `  ${[...counts, t("command:add.sentences", { count: sentences })].join(", ")}`,
  ];
}
