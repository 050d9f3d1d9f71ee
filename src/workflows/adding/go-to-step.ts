import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { DraftStep } from "../../store/text-draft-model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { DraftJobs } from "./jobs.ts";
import { changeOwnDraft } from "./own-draft.ts";

/** What must have been found out before a step has anything to show. */
const NEEDED: Readonly<Record<DraftStep, "nothing" | "recognised" | "aligned">> = {
  bring: "nothing",
  check: "recognised",
  rows: "aligned",
  about: "aligned",
};

/**
 * Goes to another step, back or on, as far as the draft has come.
 * @throws InputError `not-allowed`, `draft-unknown`, `step-unknown` where there is nothing to see there yet
 */
export async function goToStep(
  library: LibraryAndFiles,
  actor: Actor,
  id: string,
  step: DraftStep,
): Promise<void> {
  await changeOwnDraft(library, actor, id, (draft) => {
    const { fault: _, aboutFaults: __, ...facts } = draft.facts;
    const isRecognised = facts.titles.nl !== undefined;
    const isThere = { nothing: true, recognised: isRecognised, aligned: facts.outcome !== undefined };
    if (!isThere[NEEDED[step]] || facts.job) throw new InputError("step-unknown");
    return { step, facts };
  });
}

/**
 * Takes the two sides as they were given, though they look the wrong way round; or changes them over after all.
 * @throws InputError `not-allowed`, `draft-unknown`, `step-unknown`
 */
export async function setSwap(
  library: LibraryAndFiles,
  jobs: DraftJobs,
  actor: Actor,
  id: string,
  isSwapped: boolean,
): Promise<void> {
  const job = jobs.newJob("read");
  await changeOwnDraft(library, actor, id, ({ step, facts }) => {
    if (step === "bring" || facts.job) throw new InputError("step-unknown");
    const { swap: _, fault: __, outcome: ___, ...rest } = facts;
    // What was found out about the one text is not true of the other.
    const about = {};
    const swap = isSwapped ? {} : { swap: "undone" as const };
    return { step: "check", facts: { ...rest, about, ...swap, job } };
  });
  jobs.start({ draft: id, job: job.id, work: "read" });
}
