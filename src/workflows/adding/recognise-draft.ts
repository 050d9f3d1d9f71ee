import { mustBeOfTwoLanguages } from "../../domain/alignment/fit-pair.ts";
import type { Progress } from "../../domain/alignment/progress.ts";
import { InputError } from "../../domain/errors/error.ts";
import { detectLanguage } from "../../domain/text/detect-language.ts";
import { LANGUAGE_NAMES } from "../../domain/text/language-names.ts";
import type { Language } from "../../domain/text/model.ts";
import { boilerplateIn } from "../../formats/pasted/boilerplate.ts";
import { titlePageIn } from "../../formats/pasted/title-page.ts";
import { parsePasted } from "../../formats/pasted.ts";
import type { DraftFacts } from "../../store/text-draft-model.ts";
import { sameText } from "../same-text.ts";
import { slugFrom, titleFrom } from "../slug.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { GivenSides, Recognised } from "./draft-parts.ts";
import { faultOf, finishJob, type Task } from "./job.ts";
import { partOf, putPart } from "./own-draft.ts";
import { type ReadSides, readSides } from "./read-sides.ts";

/**
 * Reads what a draft was given, says which side is Dutch, and recognises title, headings and the rest.
 * @throws InputError of the formats; `side-missing`, `given-twice`, `nothing-recognised`, `work-broke-off`
 */
export async function recogniseDraft(
  library: LibraryAndFiles,
  task: Task,
  progress: Progress,
): Promise<void> {
  const { store } = library;
  const [draft, kept] = await store.read(async ({ textDrafts }) => [
    await textDrafts.one(task.draft),
    await partOf(textDrafts, task.draft, "given"),
  ]);
  if (!draft || !kept) return;
  const given = await readOrKeep(library, task, kept);
  progress(0.2);
  const isSwapped = draft.facts.swap === "undone" ? false : isTheWrongWayRound(given);
  const sides = isSwapped ? { nl: given.en, en: given.nl } : given;
  const nl = recognise(sides.nl, "nl");
  progress(0.6);
  const en = recognise(sides.en, "en");
  const doubt = doubtOf(nl, en, sides);
  const same = await store.read((reader) => sameText(reader, withoutSuspects(nl)));
  await finishJob(library, task, async ({ facts }, { textDrafts }) => {
    await putPart(textDrafts, task.draft, "given", given);
    await putPart(textDrafts, task.draft, "nl", nl);
    await putPart(textDrafts, task.draft, "en", en);
    const { fault: _, same: __, ...rest } = facts;
    const swap = isSwapped ? { swap: "done" as const } : {};
    const found = {
      files: filesOf(sides),
      read: task.job,
      titles: { nl: nl.title, en: en.title },
      ...swap,
      ...(same ? { same } : {}),
    };
    const out = { nl: nl.suspects, en: en.suspects };
    const about = { ...aboutOf(nl, en, sides), ...onlyFilled(facts.about) };
    return { step: "check", facts: { ...rest, ...found, out, about, ...(doubt ? { fault: doubt } : {}) } };
  });
}

/** Both sides. Where one cannot be had, a file that could be read is kept: it need not be chosen again. */
async function readOrKeep({ store }: LibraryAndFiles, task: Task, kept: GivenSides): Promise<ReadSides> {
  const read = await readSides(kept, task.files ?? {});
  if (!("fault" in read)) return read;
  await store.write(async ({ textDrafts }) => {
    const draft = await textDrafts.one(task.draft);
    if (draft?.facts.job?.id === task.job) await putPart(textDrafts, task.draft, "given", read.given);
  });
  throw read.fault;
}

function isTheWrongWayRound({ nl, en }: ReadSides): boolean {
  return languageOf(nl.text) === "en" && languageOf(en.text) === "nl";
}

function languageOf(text: string): string | null {
  return detectLanguage(text.split("\n")).language;
}

function recognise(side: ReadSides["nl"], language: Language): Recognised {
  const { text, isMarkdown, leftOut = [], about, unused } = side;
  try {
    const pasted = parsePasted(text, language, isMarkdown === undefined ? {} : { isMarkdown });
    const [first] = pasted.paragraphs;
    if (!first) throw new InputError("nothing-recognised");
    const title = pasted.title ?? about?.title ?? titleFrom(first.sentences[0] ?? "");
    const suspects = suspectsIn(pasted.paragraphs, title, side);
    return { pasted, title, suspects, leftOut, ...(unused === undefined ? {} : { hasUnused: true }) };
  } catch (error) {
    throw error instanceof InputError ? error.at({ file: side.file ?? LANGUAGE_NAMES[language] }) : error;
  }
}

/** Positions of paragraphs that are perhaps of a title page or of the page round the text, in their order. */
function suspectsIn(
  paragraphs: Recognised["pasted"]["paragraphs"],
  title: string,
  { about, titlePage }: ReadSides["nl"],
): number[] {
  const known = { titles: [title, ...(about?.title ? [about.title] : [])], author: about?.author, titlePage };
  const found = new Set([...titlePageIn(paragraphs, known), ...boilerplateIn(paragraphs)]);
  return [...found].sort((a, b) => a - b);
}

function withoutSuspects({ pasted, suspects }: Recognised): Recognised["pasted"]["paragraphs"] {
  const out = new Set(suspects);
  return pasted.paragraphs.filter((_, at) => !out.has(at));
}

/** Two texts that are not of two languages may still be gone on with: a person sees it, and knows better perhaps. */
function doubtOf(nl: Recognised, en: Recognised, sides: ReadSides) {
  const names = { nl: sides.nl.file ?? LANGUAGE_NAMES.nl, en: sides.en.file ?? LANGUAGE_NAMES.en };
  try {
    mustBeOfTwoLanguages({ nl: sentencesOf(nl), en: sentencesOf(en) }, names);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function sentencesOf({ pasted }: Recognised): (readonly string[])[] {
  return pasted.paragraphs.map(({ sentences }) => sentences);
}

function filesOf(sides: GivenSides): DraftFacts["files"] {
  const { nl, en } = sides;
  return { ...(nl?.file ? { nl: nl.file } : {}), ...(en?.file ? { en: en.file } : {}) };
}

/** What is known about the text before anybody has filled anything in. */
function aboutOf(nl: Recognised, en: Recognised, sides: ReadSides): Record<string, string> {
  const known = {
    "nl.title": nl.title,
    "nl.author": sides.nl.about?.author,
    "nl.date": nl.pasted.date ?? sides.nl.about?.date,
    "nl.source": nl.pasted.sourceLine,
    "en.title": en.title,
    "en.date": en.pasted.date ?? sides.en.about?.date,
    "en.source": en.pasted.sourceLine,
    slug: slugFrom(nl.title),
  };
  return onlyFilled(known);
}

function onlyFilled(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value?.trim() ? [[key, value]] : [])),
  );
}
