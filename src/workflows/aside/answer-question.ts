import { isAllowed, mustBeAllowed } from "../../accounts/permissions.ts";
import { readDraftAlignment, realignDraft, saveDraftAlignment } from "../adding/draft-alignment.ts";
import { readDraft } from "../adding/read-draft.ts";
import { knownWords } from "../alignment/known-words.ts";
import { readAlignment } from "../alignment/read-alignment.ts";
import { realign } from "../alignment/realign.ts";
import { saveAlignment } from "../alignment/save-alignment.ts";
import { takeInChanges } from "../search/take-in.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { Question } from "./question.ts";

/**
 * Answers on whatever thread it is called.
 * @throws InputError as whoever does what is asked
 */
export async function answerQuestion(library: LibraryAndFiles, question: Question): Promise<unknown> {
  const { store } = library;
  if (question.ask === "take-in") {
    await takeInChanges(store, question.names);
    return {};
  }
  const { actor } = question;
  switch (question.ask) {
    case "draft":
      return readDraft(library, actor, question.draft);
    case "draft-rows":
      return { ...(await readDraftAlignment(library, actor, question.draft)), mayEdit: true };
    case "save-draft-rows": {
      const outcome = await saveDraftAlignment(library, actor, question.draft, question.change);
      return { outcome, alignment: await readDraftAlignment(library, actor, question.draft) };
    }
    case "realign-draft": {
      const again = { beads: question.beads, words: await knownWords(store) };
      return { beads: await realignDraft(library, actor, question.draft, again) };
    }
    case "rows":
      return { ...(await readAlignment(store, question.slug)), mayEdit: isAllowed(actor, "edit-alignment") };
    case "save-rows": {
      const outcome = await saveAlignment(library, actor, question.slug, question.change);
      return { outcome, alignment: await readAlignment(store, question.slug) };
    }
    case "realign": {
      mustBeAllowed(actor, "edit-alignment");
      const { slug, beads } = question;
      return { beads: await realign(store, slug, beads, await knownWords(store)) };
    }
  }
}
