import { isDoubtful } from "../../domain/alignment/edit/doubt.ts";
import { mustBelongTogether, mustBeOfTwoLanguages } from "../../domain/alignment/fit-pair.ts";
import { type Progress, stretch } from "../../domain/alignment/progress.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { AlignEvent } from "../../domain/review/event.ts";
import { LANGUAGE_NAMES } from "../../domain/text/language-names.ts";
import type { Language, Paragraph } from "../../domain/text/model.ts";
import { inlineSentences, type Pasted } from "../../formats/pasted.ts";
import type { DraftFault, TextDraft } from "../../store/text-draft-model.ts";
import { BY_ALIGNER } from "../add-text.ts";
import { wordsForNewText } from "../alignment/known-words.ts";
import { isoNow } from "../moment.ts";
import { pairTexts } from "../pair-texts.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { Recognised } from "./draft-parts.ts";
import { faultOf, finishJob, type Task } from "./job.ts";
import { partOf, putPart } from "./own-draft.ts";

type Paragraphs = Pick<Pasted, "paragraphs">;

/**
 * Aligns the two sides of a draft, and says how much they look like a text and its translation. It aligns also what
 * does not: a person sees the measure and decides.
 * @throws InputError `nothing-recognised` where everything is to stay out
 */
export async function alignDraft(library: LibraryAndFiles, task: Task, progress: Progress): Promise<void> {
  const { store, clock } = library;
  const [draft, dutch, english] = await store.read(async ({ textDrafts }) => [
    await textDrafts.one(task.draft),
    await partOf(textDrafts, task.draft, "nl"),
    await partOf(textDrafts, task.draft, "en"),
  ]);
  if (!draft || !dutch || !english) return;
  const nl = withoutOut(dutch, draft, "nl");
  const en = withoutOut(english, draft, "en");
  const words = await wordsForNewText(store);
  const own = { words, names: undefined, progress: stretch(progress, 0, ALIGNED) as Progress };
  const { paragraphs, pairing, judgements, similarity } = pairTexts(nl, en, own);
  const unlike = unlikeness(nl, en, similarity, draft);
  const aligns = judgements.map(
    (judgement): AlignEvent => ({
      ...{ id: clock.newId(), at: isoNow(clock), by: BY_ALIGNER, kind: "align" },
      ...{ text: task.draft, side: "en", ...judgement },
    }),
  );
  progress(1);
  await finishJob(library, task, async ({ facts }, { textDrafts }) => {
    await putPart(textDrafts, task.draft, "text", { nl: numbered(nl), en: paragraphs, aligns });
    const doubtful = judgements.flatMap(({ sure }) => sure).filter((sure) => isDoubtful({ sure })).length;
    const { out } = draft.facts;
    const outcome = { similarity, ...pairing, doubtful, out, ...(unlike ? { unlike } : {}) };
    return { step: "rows", facts: { ...facts, outcome } };
  });
}

/** How far it is when the aligner is done; the rest is writing down. */
const ALIGNED = 0.95;

function withoutOut({ pasted }: Recognised, { facts }: TextDraft, side: Language): Paragraphs {
  const out = new Set(facts.out[side]);
  const paragraphs = pasted.paragraphs.filter((_, at) => !out.has(at));
  if (paragraphs.length === 0) throw new InputError("nothing-recognised", { file: nameOf(facts, side) });
  return { paragraphs };
}

function nameOf({ files }: TextDraft["facts"], side: Language): string {
  return files[side] ?? LANGUAGE_NAMES[side];
}

/** As `prepareText` numbers them. */
function numbered({ paragraphs }: Paragraphs): Paragraph[] {
  return paragraphs.map(({ line: _, sentences, marked, ...frame }, index) => ({
    id: `p${index + 1}`,
    ...frame,
    sentences: inlineSentences({ sentences, marked }),
  }));
}

function unlikeness(
  nl: Paragraphs,
  en: Paragraphs,
  similarity: number,
  { facts }: TextDraft,
): DraftFault | null {
  const sides = { nl: sentencesOf(nl), en: sentencesOf(en) };
  const names = { nl: nameOf(facts, "nl"), en: nameOf(facts, "en") };
  try {
    mustBeOfTwoLanguages(sides, names);
    mustBelongTogether(sides, { similarity }, names);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function sentencesOf({ paragraphs }: Paragraphs): (readonly string[])[] {
  return paragraphs.map(({ sentences }) => sentences);
}
