import type { Progress } from "../../domain/alignment/progress.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Language } from "../../domain/text/model.ts";
import type { DraftFault, DraftStep, DraftWork, TextDraft } from "../../store/text-draft-model.ts";
import type { Writer } from "../../store/writer.ts";
import type { GivenFile } from "../add-text.ts";
import { isoNow } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";

/** Work that is done for a draft aside: on a thread of its own, or in a test right here. Plain data. */
export interface Task {
  readonly draft: string;
  /** The job's id: whoever finds another one in the draft comes too late. */
  readonly job: string;
  readonly work: DraftWork;
  /** For `read`: files that are still to be read. */
  readonly files?: { readonly [side in Language]?: GivenFile };
}

/** Does a task to its end. @throws InputError for a fault of what was given; the signal's reason when stopped */
export type RunTask = (
  task: Task,
  watch: { readonly signal: AbortSignal; readonly progress: Progress },
) => Promise<void>;

/** Where a draft stands when the work could not be done. */
export const STEP_OF: Readonly<Record<DraftWork, DraftStep>> = {
  read: "bring",
  align: "check",
  publish: "about",
};

/**
 * Changes a draft at the end of a job, unless the job was cancelled or another has taken its place.
 * @returns whether it was changed
 */
export async function finishJob(
  { store, clock }: LibraryAndFiles,
  { draft: id, job }: Pick<Task, "draft" | "job">,
  change: (draft: TextDraft, writer: Writer) => Promise<Pick<TextDraft, "step" | "facts">>,
): Promise<boolean> {
  return store.write(async (writer) => {
    const draft = await writer.textDrafts.one(id);
    if (draft?.facts.job?.id !== job) return false;
    const { step, facts } = await change(draft, writer);
    const { job: _, ...rest } = facts;
    await writer.textDrafts.put({ ...draft, step, facts: rest, changedAt: isoNow(clock) });
    return true;
  });
}

/** A fault as a draft keeps it. What is no fault of the input broke off: the program's log has it. */
export function faultOf(error: unknown): DraftFault {
  if (!(error instanceof InputError)) return { code: "work-broke-off", place: {}, details: {} };
  const { code, place, details } = error;
  return { code, place, details };
}
