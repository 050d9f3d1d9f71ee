import { join } from "node:path";
import type { Worker as Thread } from "node:worker_threads";
import { InputError } from "../../domain/errors/error.ts";
import type { StorePlace } from "../../store/open.ts";
import type { DraftFault } from "../../store/text-draft-model.ts";
import type { Ask } from "./desk.ts";
import type { Question } from "./question.ts";
import { RestingThreads, type ThreadProgram } from "./resting-threads.ts";

export type DeskSettings = StorePlace & { readonly contentDir: string };

export type DeskAnswer =
  | { readonly json: Uint8Array<ArrayBuffer> }
  | { readonly fault: DraftFault }
  /** No fault of what was asked; for the log. */
  | { readonly broken: string };

/** So many at once; more would only take the processor from the pages. */
const MOST_AT_ONCE = 2;

interface ThreadOptions extends ThreadProgram {
  readonly settings: DeskSettings;
  readonly log: (line: string) => void;
}

/**
 * Asks on threads beside the program's own. Answers come over as bytes that are handed on, not copied: the program's
 * own thread never reads them.
 * @throws InputError as whoever answers; `work-broke-off` where the thread died, and the log says of what
 */
export class AsideThreads {
  readonly #log: (line: string) => void;
  readonly #threads: RestingThreads;
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor({ log, ...program }: ThreadOptions) {
    this.#log = log;
    this.#threads = new RestingThreads(program);
  }

  readonly ask: Ask = async (question) => {
    while (this.#busy >= MOST_AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy += 1;
    try {
      return await this.#askThread(this.#threads.take(), question);
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  };

  /** Ends the threads that nobody waits for. */
  close(): Promise<void> {
    return this.#threads.close();
  }

  async #askThread(thread: Thread, question: Question): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await answerOf(thread, question).catch((error: unknown) => {
      void thread.terminate();
      return { broken: String(error) };
    });
    if (!("broken" in answer)) this.#threads.rest(thread);
    if ("json" in answer) return answer.json;
    if ("fault" in answer) throw new InputError(answer.fault.code, answer.fault.place, answer.fault.details);
    void thread.terminate();
    this.#log(`${question.ask}: ${answer.broken}`);
    throw new InputError("work-broke-off");
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
