import { join } from "node:path";
import { InputError } from "../../domain/errors/error.ts";
import type { StorePlace } from "../../store/open.ts";
import type { DraftFault } from "../../store/text-draft-model.ts";
import type { RunTask, Task } from "./job.ts";

// Asked for while running: a bundler that sees `new Worker` would look for the thread among its own files.
const { Worker } = process.getBuiltinModule("node:worker_threads");

type Settings = StorePlace & { readonly contentDir: string };

export interface ThreadData {
  readonly task: Task;
  readonly settings: Settings;
}

export type ThreadMessage =
  | { readonly share: number }
  | { readonly done: true }
  | { readonly fault: DraftFault };

/** A book takes a quarter of this; what wants more ends by itself, and not with the site. */
const MOST_MEMORY_MB = 2_048;

/**
 * Does tasks on a thread each: a book keeps nobody's page waiting. The signal stops the thread at once; what it had
 * begun in the store is then undone by the store.
 *
 * @param root the project's folder: a bundler moves this module, and Node runs the thread from its source
 */
export function asideRunner(root: string, settings: Settings): RunTask {
  return async (task, { signal, progress }) => {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const thread = new Worker(join(root, "src/workflows/adding/adding-thread.ts"), {
      workerData: { task, settings } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
    thread.on("message", (message: ThreadMessage) => {
      if ("share" in message) progress(message.share);
      else if ("done" in message) resolve();
      else reject(new InputError(message.fault.code, message.fault.place, message.fault.details));
    });
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the work ended without an answer")));
    try {
      await promise;
    } finally {
      signal.removeEventListener("abort", stop);
      await thread.terminate();
    }
  };
}
