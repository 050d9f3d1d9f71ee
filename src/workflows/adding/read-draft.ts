import { type Actor, isAllowed, mustBeAllowed } from "../../accounts/permissions.ts";
import type { Language } from "../../domain/text/model.ts";
import type { Reader } from "../../store/reader.ts";
import { DRAFT_STEPS, type DraftStep, type TextDraft } from "../../store/text-draft-model.ts";
import type { TextDraftReader } from "../../store/text-drafts.ts";
import { sameText } from "../same-text.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type {
  AboutFault,
  CheckView,
  DraftInList,
  DraftView,
  GivenView,
  ParagraphView,
  RecognisedView,
  SameTextView,
} from "../view/adding.ts";
import { slugIn } from "./about-faults.ts";
import type { GivenSide, Recognised } from "./draft-parts.ts";
import { ownDraft, partOf } from "./own-draft.ts";

/** All drafts of the one who asks, the last changed first. @throws InputError `not-allowed` */
export async function readDrafts({ store }: LibraryAndFiles, actor: Actor): Promise<DraftInList[]> {
  mustBeAllowed(actor, "add-text");
  const drafts = await store.read((reader) => reader.textDrafts.by(actor.id));
  return drafts.map(inList);
}

/** One of them, at the step where it stands. @throws InputError `not-allowed`, `draft-unknown` */
export async function readDraft({ store }: LibraryAndFiles, actor: Actor, id: string): Promise<DraftView> {
  mustBeAllowed(actor, "add-text");
  return store.read(async (reader) => {
    const draft = await ownDraft(reader, actor, id);
    const { step, facts } = draft;
    const isTaken = facts.fault?.code === "slug-taken";
    const fault = isTaken ? undefined : facts.fault;
    const view: DraftView = {
      ...inList(draft),
      open: DRAFT_STEPS.filter((each) => isOpen(each, draft)),
      share: facts.job?.share ?? 0,
      ...(fault ? { fault } : {}),
      ...(facts.outcome ? { outcome: facts.outcome } : {}),
      ...(isTickedAnew(facts) ? { isTickedAnew: true } : {}),
      about: facts.about,
      aboutFaults: isTaken ? { slug: takenMeanwhile(facts) } : (facts.aboutFaults ?? {}),
    };
    if (facts.job) return view;
    if (step === "bring") return { ...view, bring: await bringView(reader.textDrafts, id) };
    if (step === "rows") return view;
    const same = await sameView(reader, actor, step === "about" ? await sameNow(reader, draft) : facts.same);
    const check = step === "check" ? await checkView(reader.textDrafts, draft) : null;
    return { ...view, ...(check ? { check } : {}), ...(same ? { same } : {}) };
  });
}

/** A draft without what it weighs: how far the work for it is. @throws InputError `not-allowed`, `draft-unknown` */
export async function readWork({ store }: LibraryAndFiles, actor: Actor, id: string): Promise<TextDraft> {
  mustBeAllowed(actor, "add-text");
  return store.read((reader) => ownDraft(reader, actor, id));
}

function inList({ id, step, at, changedAt, facts }: TextDraft): DraftInList {
  const title =
    facts.about["nl.title"]?.trim() || (facts.titles.nl ?? facts.files.nl ?? facts.files.en ?? "");
  const english = facts.about["en.title"]?.trim() || (facts.titles.en ?? facts.files.en);
  return {
    ...{ id, title, step, begunAt: at, changedAt },
    ...(english === undefined || english === title ? {} : { english }),
    ...(title === "" && facts.opening !== undefined ? { opening: facts.opening } : {}),
    ...(facts.job ? { work: facts.job.work } : {}),
  };
}

/** Another text took the address while this one was on its way into the library. */
function takenMeanwhile({ about }: TextDraft["facts"]): AboutFault {
  const slug = slugIn(about);
  return { kind: "taken", value: slug, suggestion: `${slug}-2` };
}

function isTickedAnew({ out, outcome }: TextDraft["facts"]): boolean {
  const aligned = outcome?.out;
  return (
    aligned !== undefined && (["nl", "en"] as const).some((side) => `${aligned[side]}` !== `${out[side]}`)
  );
}

function isOpen(step: DraftStep, { facts }: TextDraft): boolean {
  if (facts.job) return false;
  if (step === "bring") return true;
  return step === "check" ? facts.titles.nl !== undefined : facts.outcome !== undefined;
}

async function bringView(drafts: TextDraftReader, id: string): Promise<NonNullable<DraftView["bring"]>> {
  const given = await partOf(drafts, id, "given");
  return { nl: givenView(given?.nl ?? null), en: givenView(given?.en ?? null) };
}

/** A page with 3 million characters in each of two fields weighed 14 MB, and was there after 17 s. */
const MOST_IN_FIELD = 200_000;

function givenView(side: GivenSide | null): GivenView {
  if (!side) return { text: "" };
  const { file, text, unused = "" } = side;
  // A file that could not be read is not there any more.
  if (text === null) return { text: unused };
  if (file !== undefined) return { file, text: unused, length: text.length };
  if (text.length <= MOST_IN_FIELD) return { text };
  const opening = beginningOf(text.slice(0, 400).replace(/\s+/g, " ").trim());
  return { text: unused, length: text.length, opening };
}

async function checkView(drafts: TextDraftReader, draft: TextDraft): Promise<CheckView | null> {
  const [nl, en] = [await partOf(drafts, draft.id, "nl"), await partOf(drafts, draft.id, "en")];
  if (!nl || !en) return null;
  const { swap, read = "" } = draft.facts;
  return {
    read,
    nl: recognisedView(nl, draft, "nl"),
    en: recognisedView(en, draft, "en"),
    ...(swap ? { swap } : {}),
  };
}

/** What has come into the library since the texts were read counts, too: perhaps this very text, from another draft. */
async function sameNow(reader: Reader, { id, facts }: TextDraft): Promise<TextDraft["facts"]["same"]> {
  const dutch = await partOf(reader.textDrafts, id, "nl");
  const out = new Set(facts.out.nl);
  const paragraphs = dutch?.pasted.paragraphs.filter((_, at) => !out.has(at)) ?? [];
  return (await sameText(reader, paragraphs)) ?? undefined;
}

/** Null also where the text has gone meanwhile, or is not published and whoever asks may not edit it. */
async function sameView(
  reader: Reader,
  actor: Actor,
  same: TextDraft["facts"]["same"],
): Promise<SameTextView | null> {
  if (!same) return null;
  const slug = (await reader.formerAddress(same.slug)) ?? same.slug;
  const dutch = (await reader.fronts(slug)).find(({ side }) => side === "nl");
  if (!dutch) return null;
  const isPublished = dutch.front.unpublished === undefined;
  if (!isPublished && !isAllowed(actor, "edit-text")) return null;
  return { slug, title: dutch.front.title, isPublished, share: same.share };
}

/** So many paragraphs are shown to be looked at; of a book nobody looks at all. */
const MOST_SHOWN = 300;
const BEGINNING_WORDS = 24;

function recognisedView(
  { pasted, title, suspects, leftOut, hasUnused }: Recognised,
  draft: TextDraft,
  side: Language,
): RecognisedView {
  const out = new Set(draft.facts.out[side]);
  const isSuspect = new Set(suspects);
  const shown = pasted.paragraphs.flatMap(({ kind, sentences }, at): ParagraphView[] => {
    const isOut = out.has(at);
    if (at >= MOST_SHOWN && !isOut && !isSuspect.has(at)) return [];
    return [{ at, kind, isOut, sentences: sentences.length, ...endsOf(sentences) }];
  });
  const others = shown.filter(({ at }) => !isSuspect.has(at));
  const file = draft.facts.files[side];
  return {
    ...(file === undefined ? {} : { file }),
    title,
    ...(pasted.date === undefined ? {} : { date: pasted.date }),
    ...(pasted.sourceLine === undefined ? {} : { sourceLine: pasted.sourceLine }),
    counts: { ...pasted.recognised, sentences: sentencesIn(pasted.paragraphs) },
    suspects: shown.filter(({ at }) => isSuspect.has(at)),
    others,
    more: pasted.paragraphs.length - shown.length,
    leftOut: leftOut.slice(0, MOST_SHOWN).map(({ text }) => ({ text })),
    ...(hasUnused ? { hasUnused } : {}),
  };
}

/** Of a paragraph no longer than this the whole is shown. */
const WHOLE_WORDS = 24;
const FIRST_WORDS = 14;
const LAST_WORDS = 8;
/** Words may be as long as a page. */
const MOST_FIRST = 160;
const MOST_LAST = 100;

/** How a paragraph begins and ends, to see whether all of it came through; of a short one the whole. */
function endsOf(sentences: readonly string[]): Pick<ParagraphView, "text" | "end"> {
  const text = sentences.join(" ");
  if (text.length <= MOST_FIRST + MOST_LAST && text.split(" ").length <= WHOLE_WORDS) return { text };
  const first = (sentences[0] ?? "")
    .slice(0, 2 * MOST_FIRST)
    .split(" ")
    .slice(0, FIRST_WORDS)
    .join(" ");
  const last = (sentences.at(-1) ?? "")
    .slice(-2 * MOST_LAST)
    .split(" ")
    .slice(-LAST_WORDS)
    .join(" ");
  return {
    text: first.slice(0, MOST_FIRST).replace(/[\uD800-\uDBFF]$/, ""),
    end: last.slice(-MOST_LAST).replace(/^[\uDC00-\uDFFF]/, ""),
  };
}

/** A heading is counted as that. */
function sentencesIn(paragraphs: Recognised["pasted"]["paragraphs"]): number {
  return paragraphs.reduce(
    (sum, { kind, sentences }) => sum + (kind === "heading" ? 0 : sentences.length),
    0,
  );
}

function beginningOf(sentence: string): string {
  const words = sentence.split(" ");
  return words.length <= BEGINNING_WORDS
    ? sentence.slice(0, 200)
    : `${words.slice(0, BEGINNING_WORDS).join(" ").slice(0, 200)}…`;
}
