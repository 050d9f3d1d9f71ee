import { join } from "node:path";
import type { Worker as Thread } from "node:worker_threads";
import { InputError } from "../../domain/errors/error.ts";
import type { StorePlace } from "../../store/open.ts";
import type { DraftFault } from "../../store/text-draft-model.ts";
import type { Ask } from "./desk.ts";
import type { Question } from "./question.ts";

// Asked for while running: a bundler that sees `new Worker` would look for the thread among its own files.
const { Worker } = process.getBuiltinModule("node:worker_threads");

export type DeskSettings = StorePlace & { readonly contentDir: string };

export type DeskAnswer =
  | { readonly json: Uint8Array<ArrayBuffer> }
  | { readonly fault: DraftFault }
  /** No fault of what was asked; for the log. */
  | { readonly broken: string };

/** So many at once; more would only take the processor from the pages. */
const MOST_AT_ONCE = 2;
/** A thread takes half a second to start: it stays for whoever asks next, but keeps its memory no longer than this. */
const KEPT_MS = 60_000;
/** As for the work on drafts: a book takes a quarter of this, and what wants more ends alone. */
const MOST_MEMORY_MB = 2_048;

interface ThreadOptions {
  /** The program that a thread runs, a path. */
  readonly program: string;
  readonly settings: DeskSettings;
  readonly log: (line: string) => void;
  readonly memoryMb?: number;
}

/**
 * Asks on threads beside the program's own. Answers come over as bytes that are handed on, not copied: the program's
 * own thread never reads them.
 * @throws InputError as whoever answers; `work-broke-off` where the thread died, and the log says of what
 */
export class AsideThreads {
  readonly #options: ThreadOptions;
  readonly #resting = new Map<Thread, NodeJS.Timeout>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  readonly ask: Ask = async (question) => {
    while (this.#busy >= MOST_AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy += 1;
    try {
      return await this.#askThread(this.#rested() ?? this.#open(), question);
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  };

  /** Ends the threads that nobody waits for. */
  async close(): Promise<void> {
    const threads = [...this.#resting.keys()];
    for (const thread of threads) this.#forget(thread);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  async #askThread(thread: Thread, question: Question): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await answerOf(thread, question).catch((error: unknown) => {
      void thread.terminate();
      return { broken: String(error) };
    });
    if (!("broken" in answer)) this.#rest(thread);
    if ("json" in answer) return answer.json;
    if ("fault" in answer) throw new InputError(answer.fault.code, answer.fault.place, answer.fault.details);
    void thread.terminate();
    this.#options.log(`${question.ask}: ${answer.broken}`);
    throw new InputError("work-broke-off");
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

  #rested(): Thread | undefined {
    const [thread] = this.#resting.keys();
    if (thread) this.#forget(thread);
    return thread;
  }

  #rest(thread: Thread): void {
    const timer = setTimeout(() => {
      this.#forget(thread);
      void thread.terminate();
    }, KEPT_MS);
    this.#resting.set(thread, timer.unref());
  }

  #forget(thread: Thread): void {
    clearTimeout(this.#resting.get(thread));
    this.#resting.delete(thread);
  }
}

/** The program of the threads. @param root the project's folder: Node runs the thread from its source */
export function deskProgram(root: string): string {
  return join(root, "src/workflows/aside/desk-thread.ts");
}

async function answerOf(thread: Thread, question: Question): Promise<DeskAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<DeskAnswer>();
  const ended = () => reject(new Error("the thread ended without an answer"));
  thread.once("message", resolve).once("error", reject).once("exit", ended);
  thread.postMessage(question);
  try {
    return await promise;
  } finally {
    thread.off("message", resolve).off("error", reject).off("exit", ended);
  }
}
