import { join } from "node:path";
import type { Alignment, Documents } from "../../domain/alignment/align.ts";

// Asked for while running: a bundler that sees `new Worker` would look for the thread among its own files.
const { Worker } = process.getBuiltinModule("node:worker_threads");

/**
 * `alignDocuments` in a thread of its own: a book keeps nobody's page waiting.
 *
 * @param root the project's folder: a bundler moves this module, and Node runs the thread from its source
 * @param signal stops the thread at once; the promise is then rejected with its reason
 */
export async function alignAside(
  documents: Documents,
  root: string,
  signal?: AbortSignal,
): Promise<Alignment> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Alignment>();
  const thread = new Worker(join(root, "src/workflows/alignment/aligner-thread.ts"), {
    workerData: documents,
  });
  const stop = () => reject(signal?.reason);
  signal?.addEventListener("abort", stop);
  thread.once("message", resolve);
  thread.once("error", reject);
  thread.once("exit", () => reject(new Error("the aligner ended without an answer")));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener("abort", stop);
    await thread.terminate();
  }
}
