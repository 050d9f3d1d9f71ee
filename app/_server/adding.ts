import "server-only";
import { cache } from "react";
import { isAllowed } from "#src/accounts/permissions.ts";
import { InputError } from "#src/domain/errors/error.ts";
import { asideRunner } from "#src/workflows/adding/aside.ts";
import { DraftJobs } from "#src/workflows/adding/jobs.ts";
import { readDrafts, readWork } from "#src/workflows/adding/read-draft.ts";
import { SLUG } from "#src/workflows/content-folder.ts";
import { readSettings } from "#src/workflows/settings.ts";
import type { DraftInList, DraftView } from "#src/workflows/view/adding.ts";
import { currentActor } from "./actor.ts";
import { askDesk } from "./aside.ts";
import { people } from "./store.ts";

/** One for the whole process, also when development reloads this module. */
const shared = globalThis as typeof globalThis & { tweeluikDraftJobs?: Promise<DraftJobs> | undefined };

/** The work that is done for texts that are being brought. */
export function draftJobs(): Promise<DraftJobs> {
  shared.tweeluikDraftJobs ??= people().then((library) => {
    const { contentDir, dataDir, databaseUrl } = readSettings(process.env, process.cwd());
    const place = { contentDir, dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
    const run = asideRunner(process.cwd(), place);
    return new DraftJobs(library, run, (line) => process.stderr.write(`${line}\n`));
  });
  return shared.tweeluikDraftJobs;
}

/** The drafts of whoever asks; `refused`: they may not add texts. */
export async function loadDrafts(): Promise<DraftInList[] | "refused"> {
  const actor = await currentActor();
  return isAllowed(actor, "add-text") ? readDrafts(await people(), actor) : "refused";
}

/** Null: there is no such draft of whoever asks. What died with its process goes on from here. */
export const loadDraft = cache(async (id: string): Promise<DraftView | null | "refused"> => {
  const [actor, library, jobs] = await Promise.all([currentActor(), people(), draftJobs()]);
  if (!isAllowed(actor, "add-text")) return "refused";
  try {
    jobs.resume(await readWork(library, actor, id));
    return JSON.parse(new TextDecoder().decode(await askDesk({ ask: "draft", actor, draft: id })));
  } catch (error) {
    if (error instanceof InputError && error.code === "draft-unknown") return null;
    throw error;
  }
});

/** Where to go when a draft is not there: to the text that it was about to become, if the address says one. */
export function insteadOfDraft(becomes: string | string[] | undefined): string {
  const isText = typeof becomes === "string" && SLUG.test(becomes);
  return isText ? `/read/${becomes}` : "/add?wrong=draft-unknown";
}

/**
 * How far the work for a draft is, 0 to 1; no `work`: nothing is being done; `gone`: there is no such draft, or it has
 * become a text meanwhile. @throws InputError `not-allowed`
 */
export async function loadProgress(id: string) {
  const [actor, library, jobs] = await Promise.all([currentActor(), people(), draftJobs()]);
  const draft = await readWork(library, actor, id).catch((error: unknown) => {
    if (error instanceof InputError && error.code === "draft-unknown") return null;
    throw error;
  });
  if (draft === null) return { gone: true };
  jobs.resume(draft);
  const { job } = draft.facts;
  return job ? { work: job.work, share: Math.max(job.share, jobs.shareOf(id)) } : {};
}
