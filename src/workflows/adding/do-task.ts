import type { Progress } from "../../domain/alignment/progress.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { alignDraft } from "./align-draft.ts";
import type { Task } from "./job.ts";
import { publishDraft } from "./publish-draft.ts";
import { recogniseDraft } from "./recognise-draft.ts";

/** Does a task to its end, wherever it is done. @throws InputError as the three do */
export async function doTask(library: LibraryAndFiles, task: Task, progress: Progress): Promise<void> {
  switch (task.work) {
    case "read":
      return recogniseDraft(library, task, progress);
    case "align":
      return alignDraft(library, task, progress);
    case "publish":
      return publishDraft(library, task);
  }
}
