import type { Actor } from "#src/accounts/permissions.ts";
import { bringTexts } from "#src/workflows/adding/bring-texts.ts";
import { doTask } from "#src/workflows/adding/do-task.ts";
import type { RunTask } from "#src/workflows/adding/job.ts";
import { DraftJobs } from "#src/workflows/adding/jobs.ts";
import { readDraft } from "#src/workflows/adding/read-draft.ts";
import { startAlignment } from "#src/workflows/adding/start-alignment.ts";
import type { DraftView } from "#src/workflows/view/adding.ts";
import { type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";
import { DUTCH, ENGLISH } from "./harbour.ts";

export const EDITOR: Actor = { id: "anna", name: "Anna", role: "editor" };

export interface Drafting {
  readonly library: ScratchLibrary;
  readonly jobs: DraftJobs;
  /** What was logged. */
  readonly log: string[];
  bring(nl: string, en: string, draft?: string): Promise<string>;
  /** The draft as its page shows it, when nothing is being done for it any more. */
  view(id: string): Promise<DraftView>;
  /** Brings and aligns the article about the harbour, or these two. */
  aligned(nl?: string, en?: string): Promise<string>;
}

/** An empty library in which texts are brought; tasks are done right here unless something else is given. */
export async function drafting(run?: (library: ScratchLibrary) => RunTask): Promise<Drafting> {
  const library = await scratchLibrary({});
  const here: RunTask = (task, { progress }) => doTask(library, task, progress);
  const log: string[] = [];
  const jobs = new DraftJobs(library, run ? run(library) : here, (line) => log.push(line));
  const bring = async (nl: string, en: string, draft?: string) => {
    const texts = { nl: { text: nl }, en: { text: en } };
    const id = await bringTexts(library, jobs, EDITOR, { ...texts, ...(draft ? { draft } : {}) });
    await jobs.settled(id);
    return id;
  };
  const view = async (id: string) => {
    await jobs.settled(id);
    return readDraft(library, EDITOR, id);
  };
  return {
    ...{ library, jobs, log, bring, view },
    async aligned(nl = DUTCH, en = ENGLISH) {
      const id = await bring(nl, en);
      const { check } = await view(id);
      const out = (side: "nl" | "en") => check?.[side].suspects.map(({ at }) => at) ?? [];
      await startAlignment(library, jobs, EDITOR, id, { nl: out("nl"), en: out("en") });
      await jobs.settled(id);
      return id;
    },
  };
}
