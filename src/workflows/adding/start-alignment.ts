import type { Actor } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Language } from "../../domain/text/model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { STEP_OF } from "./job.ts";
import type { DraftJobs } from "./jobs.ts";
import { changeOwnDraft } from "./own-draft.ts";

/**
 * Begins to align what was recognised, but for what is to stay out.
 * @param out absent: what was ticked so far
 * @throws InputError `not-allowed`, `draft-unknown`, `step-unknown`
 */
export async function startAlignment(
  library: LibraryAndFiles,
  jobs: DraftJobs,
  actor: Actor,
  id: string,
  out?: Readonly<Record<Language, readonly number[]>>,
): Promise<void> {
  const job = jobs.newJob("align");
  await changeOwnDraft(library, actor, id, ({ step, facts }) => {
    if (step === "bring" || facts.job) throw new InputError("step-unknown");
    const { fault: _, outcome: __, ...rest } = facts;
    return { step: "rows", facts: { ...rest, out: out ?? rest.out, job } };
  });
  jobs.start({ draft: id, job: job.id, work: "align" });
}

/**
 * Stops what is being done for a draft; it stands where the work was asked for. What goes into the library is not stopped:
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
    const { job, ...rest } = draft.facts;
    return { step: job ? STEP_OF[job.work] : draft.step, facts: rest };
  });
  if (facts.job === undefined) jobs.stop(id);
}
