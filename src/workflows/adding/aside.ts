import { join } from "node:path";
import type { Worker as Thread } from "node:worker_threads";
import { InputError } from "../../domain/errors/error.ts";
import type { StorePlace } from "../../store/open.ts";
import type { DraftFault } from "../../store/text-draft-model.ts";
import { RestingThreads } from "../aside/resting-threads.ts";
import type { RunTask, Task } from "./job.ts";

export type AddingSettings = StorePlace & { readonly contentDir: string };

export type ThreadMessage =
  | { readonly share: number }
  | { readonly done: true }
  | { readonly fault: DraftFault }
  /** No fault of what was given; for the log. */
  | { readonly broken: string };

/**
 * Does tasks on threads beside the program's own, a task at a time on each: a book keeps nobody's page waiting. The
 * signal ends the thread at once; what it had begun in the store is then undone by the store.
 *
 * @param root the project's folder: a bundler moves this module, and Node runs the thread from its source
 */
export function asideRunner(root: string, settings: AddingSettings): RunTask {
  const threads = new RestingThreads({
    program: join(root, "src/workflows/adding/adding-thread.ts"),
    settings,
  });
  return async (task, { signal, progress }) => {
    signal.throwIfAborted();
    const thread = threads.take();
    const fault = await faultIn(thread, task, { signal, progress }).catch(async (error: unknown) => {
      await thread.terminate();
      throw error;
    });
    threads.rest(thread);
    if (fault !== null) throw new InputError(fault.code, fault.place, fault.details);
  };
}

/** The fault with which a task ends, null without one. @throws the signal's reason; an error where the work broke off */
async function faultIn(
  thread: Thread,
  task: Task,
  { signal, progress }: Parameters<RunTask>[1],
): Promise<DraftFault | null> {
  const { promise, resolve, reject } = Promise.withResolvers<DraftFault | null>();
  const stop = () => reject(signal.reason);
  const ended = () => reject(new Error("the work ended without an answer"));
  const hear = (message: ThreadMessage) => {
    if ("share" in message) progress(message.share);
    else if ("broken" in message) reject(new Error(message.broken));
    else resolve("fault" in message ? message.fault : null);
  };
  signal.addEventListener("abort", stop);
  thread.on("message", hear).once("error", reject).once("exit", ended);
  thread.postMessage(task);
  try {
    return await promise;
  } finally {
    signal.removeEventListener("abort", stop);
    thread.off("message", hear).off("error", reject).off("exit", ended);
  }
}
