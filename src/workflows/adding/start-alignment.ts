import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Language } from "../../domain/text/model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { DraftJobs } from "./jobs.ts";
import { changeOwnDraft } from "./own-draft.ts";

/**
 * Begins to align what was recognised, but for what is to stay out.
 * @throws InputError `not-allowed`, `draft-unknown`, `step-unknown`
 */
export async function startAlignment(
  library: LibraryAndFiles,
  jobs: DraftJobs,
  actor: Actor,
  id: string,
  out: Readonly<Record<Language, readonly number[]>>,
): Promise<void> {
  const job = jobs.newJob("align");
  await changeOwnDraft(library, actor, id, ({ step, facts }) => {
    if (step === "bring" || facts.job) throw new InputError("step-unknown");
    const { fault: _, outcome: __, ...rest } = facts;
    return { step: "check", facts: { ...rest, out, job } };
  });
  jobs.start({ draft: id, job: job.id, work: "align" });
}

/**
 * Stops what is being done for a draft; it stands where it stood before. What goes into the library is not stopped:
 * half a text would be left behind.
 * @throws InputError `not-allowed`, `draft-unknown`
 */
export async function cancelWork(
  library: LibraryAndFiles,
  jobs: DraftJobs,
  actor: Actor,
  id: string,
): Promise<void> {
  const { facts } = await changeOwnDraft(library, actor, id, (draft) => {
    if (draft.facts.job?.work === "publish") return draft;
    const { job: _, ...rest } = draft.facts;
    return { step: draft.step, facts: rest };
  });
  if (facts.job === undefined) jobs.stop(id);
}
