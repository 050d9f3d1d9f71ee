import type { Store } from "../../store/store.ts";
import type { TextDraftReader } from "../../store/text-drafts.ts";
import type { Question } from "./question.ts";

/**
 * About how much has to be read for an answer, bytes; 0 also for what is not there. Asking takes a millisecond or two,
 * however much it is.
 */
export async function weightOf(store: Store, question: Question): Promise<number> {
  return store.read(async (reader) =>
    "slug" in question
      ? reader.weightOfText(question.slug)
      : reader.textDrafts.weight(question.draft, await partsFor(reader.textDrafts, question)),
  );
}

async function partsFor(drafts: TextDraftReader, question: Question & { draft: string }): Promise<string[]> {
  if (question.ask !== "draft") return ["text"];
  const draft = await drafts.one(question.draft);
  if (!draft || draft.facts.job) return [];
  if (draft.step === "bring") return ["given"];
  return draft.step === "check" ? ["nl", "en"] : [];
}
