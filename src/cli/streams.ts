import type { Translator } from "../i18n/translator.ts";

/** What a command may touch besides its arguments. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env: Record<string, string | undefined>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Asks to be told, once, when Ctrl-C or the system wants the command to stop. */
  readonly onStop: (stop: () => void) => void;
}

/** A command's view of the world: where it may write, and in which language. */
export interface Session extends Surroundings {
  readonly words: Translator;
  /** The project's folder. */
  readonly root: string;
}

export function print(stream: NodeJS.WritableStream, ...lines: readonly string[]): void {
  for (const line of lines) stream.write(`${line}\n`);
}
