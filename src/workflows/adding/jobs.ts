import type { DraftWork, TextDraft } from "../../store/text-draft-model.ts";
import { isoNow } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { faultOf, finishJob, type RunTask, STEP_OF, type Task } from "./job.ts";

/** So many pieces of work at once; more would only take the processor from the pages. */
const MOST_AT_ONCE = 2;
/** How often a job tells the store that it lives, and how far it is. */
const BEAT_MS = 1_000;
/** Without a sign of life for so long it has died with its process. */
const DEAD_AFTER_MS = 15_000;

interface Running {
  /** From 0 to 1. */
  share: number;
  readonly stop: AbortController;
  done: Promise<void>;
}

/** The work that this process does for drafts. Other processes see how far it is in the store. */
export class DraftJobs {
  readonly #library: LibraryAndFiles;
  readonly #run: RunTask;
  readonly #log: (line: string) => void;
  readonly #running = new Map<string, Running>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(library: LibraryAndFiles, run: RunTask, log: (line: string) => void) {
    this.#library = library;
    this.#run = run;
    this.#log = log;
  }

  /** A job to put into the draft's facts, in the transaction that asks for it; `start` comes after that. */
  newJob(work: DraftWork): NonNullable<TextDraft["facts"]["job"]> {
    const { clock } = this.#library;
    return { id: clock.newId(), work, share: 0, beat: isoNow(clock) };
  }

  /** Begins a task whose job stands in its draft already. Never throws: what goes wrong stands in the draft then. */
  start(task: Task): void {
    this.#running.get(task.draft)?.stop.abort();
    const stop = new AbortController();
    const running: Running = { share: 0, stop, done: Promise.resolve() };
    this.#running.set(task.draft, running);
    running.done = this.#work(task, running).finally(() => {
      if (this.#running.get(task.draft) === running) this.#running.delete(task.draft);
    });
  }

  /** Begins anew what died with its process. Says whether it did. */
  resume({ id, facts: { job } }: TextDraft): boolean {
    if (job === undefined || this.#running.has(id)) return false;
    if (this.#library.clock.now() - Date.parse(job.beat) < DEAD_AFTER_MS) return false;
    this.start({ draft: id, job: job.id, work: job.work });
    return true;
  }

  stop(draft: string): void {
    this.#running.get(draft)?.stop.abort();
  }

  /** How far it is, where this process does it; 0 where not. */
  shareOf(draft: string): number {
    return this.#running.get(draft)?.share ?? 0;
  }

  /** Resolves when a draft's work is done, or after so long. */
  async settled(draft: string, longestMs = Number.POSITIVE_INFINITY): Promise<void> {
    const done = this.#running.get(draft)?.done;
    if (done === undefined) return;
    if (longestMs === Number.POSITIVE_INFINITY) return done;
    const timer = Promise.withResolvers<void>();
    const timeout = setTimeout(timer.resolve, longestMs);
    await Promise.race([done, timer.promise]);
    clearTimeout(timeout);
  }

  async #work(task: Task, running: Running): Promise<void> {
    const { signal } = running.stop;
    const beat = setInterval(() => void this.#beat(task, running), BEAT_MS);
    const progress = (share: number) => {
      running.share = share;
    };
    try {
      await this.#turn(signal);
      try {
        await this.#run(task, { signal, progress });
      } finally {
        this.#busy -= 1;
        this.#waiting.shift()?.();
      }
    } catch (error) {
      if (!signal.aborted) await this.#failed(task, error);
    } finally {
      clearInterval(beat);
    }
  }

  /** Waits until one of the places is free. @throws the signal's reason */
  async #turn(signal: AbortSignal): Promise<void> {
    while (this.#busy >= MOST_AT_ONCE) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.push(resolve);
      signal.addEventListener("abort", () => resolve(), { once: true });
      await promise;
      signal.throwIfAborted();
    }
    signal.throwIfAborted();
    this.#busy += 1;
  }

  async #beat({ draft: id, job }: Task, running: Running): Promise<void> {
    const { store, clock } = this.#library;
    const alive = await store
      .write(async ({ textDrafts }) => {
        const draft = await textDrafts.one(id);
        if (draft?.facts.job?.id !== job) return false;
        const facts = {
          ...draft.facts,
          job: { ...draft.facts.job, share: running.share, beat: isoNow(clock) },
        };
        await textDrafts.put({ ...draft, facts });
        return true;
      })
      // A store that is busy for a moment is no reason to stop.
      .catch(() => true);
    if (!alive) running.stop.abort();
  }

  async #failed(task: Task, error: unknown): Promise<void> {
    const fault = faultOf(error);
    if (fault.code === "work-broke-off") this.#log(`draft ${task.draft}: ${String(error)}`);
    await finishJob(this.#library, task, async ({ facts }) => ({
      step: STEP_OF[task.work],
      facts: { ...facts, fault },
    })).catch((again: unknown) => this.#log(`draft ${task.draft}: ${String(again)}`));
  }
}
