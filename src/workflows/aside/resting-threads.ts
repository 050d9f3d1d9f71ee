import type { Worker as Thread } from "node:worker_threads";

// Asked for while running: a bundler that sees `new Worker` would look for the thread among its own files.
const { Worker } = process.getBuiltinModule("node:worker_threads");

/** A thread takes half a second to start: it stays for the next work, but keeps its memory no longer than this. */
const KEPT_MS = 60_000;
/** A book takes a quarter of this; what wants more ends by itself, and not with the site. */
const MOST_MEMORY_MB = 2_048;

export interface ThreadProgram {
  /** A path: Node runs the thread from its source. */
  readonly program: string;
  /** What every thread is told at its start. */
  readonly settings: unknown;
  readonly memoryMb?: number;
}

/** Threads of one program. One that has done its work rests for a minute, and is the first to be taken again. */
export class RestingThreads {
  readonly #options: ThreadProgram;
  readonly #resting = new Map<Thread, NodeJS.Timeout>();

  constructor(options: ThreadProgram) {
    this.#options = options;
  }

  take(): Thread {
    const [thread] = this.#resting.keys();
    if (thread === undefined) return this.#open();
    this.#forget(thread);
    return thread;
  }

  /** Takes a sound thread back. */
  rest(thread: Thread): void {
    const timer = setTimeout(() => {
      this.#forget(thread);
      void thread.terminate();
    }, KEPT_MS);
    this.#resting.set(thread, timer.unref());
  }

  /** Ends the threads that rest. */
  async close(): Promise<void> {
    const threads = [...this.#resting.keys()];
    for (const thread of threads) this.#forget(thread);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #open(): Thread {
    const { program, settings, memoryMb = MOST_MEMORY_MB } = this.#options;
    const thread = new Worker(program, {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    // A program that has nothing else to do ends.
    thread.unref();
    // Without somebody who listens an error of a thread ends the whole program.
    thread.on("error", () => this.#forget(thread));
    thread.on("exit", () => this.#forget(thread));
    return thread;
  }

  #forget(thread: Thread): void {
    clearTimeout(this.#resting.get(thread));
    this.#resting.delete(thread);
  }
}
