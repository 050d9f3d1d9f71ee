import { Readable, Writable } from "node:stream";
import { main } from "#src/cli/main.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, as `npm run tweeluik -- …` would, in English unless told otherwise. */
export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const out = new Collected();
  const err = new Collected();
  const code = await main(args, {
    stdin: Readable.from([]),
    stdout: out,
    stderr: err,
    env: { LANG: "en_GB.UTF-8", ...env },
    now: Date.now,
    onStop: () => {},
  });
  return { code, out: out.text, err: err.text };
}

class Collected extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
