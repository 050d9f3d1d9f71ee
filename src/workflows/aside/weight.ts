import type { Reader } from "../../store/reader.ts";
import type { Store } from "../../store/store.ts";
import type { TextDraftReader } from "../../store/text-drafts.ts";
import { textNamed } from "../search/take-in.ts";
import type { Question } from "./question.ts";

/**
 * What is read, and made into an answer, in about 50 ms (some 800 sentences a side), bytes: it is not worth the way to
 * another thread. 50,000 sentences take 2 to 4 s, for which nobody else's page is to wait.
 */
export const LIGHT_BYTES = 512 * 1024;

/**
 * About how much has to be read for an answer, bytes; 0 also for what is not there. Asking takes a few milliseconds,
 * however much it is.
 */
export async function weightOf(store: Store, question: Question): Promise<number> {
  return store.read(async (reader) => {
    if ("slug" in question) return reader.weightOfText(question.slug);
    if ("draft" in question)
      return reader.textDrafts.weight(question.draft, await partsFor(reader.textDrafts, question));
    let weight = 0;
    for (const name of question.names) weight += await weightOfChange(reader, name);
    return weight;
  });
}

/** How much the search reads to take that in, bytes; a term is nothing. */
export async function weightOfChange(reader: Reader, name: string): Promise<number> {
  const slug = textNamed(name);
  return slug === undefined ? 0 : reader.weightOfText(slug);
}

async function partsFor(drafts: TextDraftReader, question: Question & { draft: string }): Promise<string[]> {
  if (question.ask !== "draft") return ["text"];
  const draft = await drafts.one(question.draft);
  if (!draft || draft.facts.job) return [];
  if (draft.step === "bring") return ["given"];
  if (draft.step === "about") return ["nl"];
  return draft.step === "check" ? ["nl", "en"] : [];
}
