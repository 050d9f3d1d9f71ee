import "server-only";
import { publish } from "#src/workflows/accounts/people.ts";
import { people } from "./store.ts";

let _writing: Promise<void> | undefined;
let isWanted = false;

/**
 * Lets the files hear what was decided, without anybody waiting for it: the decision is durable already, and what is
 * not written now is written at the next start. One at a time, and once more for what came meanwhile.
 */
export function writeFilesSoon(): void {
  isWanted = true;
  _writing ??= write().finally(() => {
    _writing = undefined;
  });
}

async function write(): Promise<void> {
  while (isWanted) {
    isWanted = false;
    await people()
      .then(publish)
      .catch((error: unknown) => process.stderr.write(`the files could not be written: ${String(error)}\n`));
  }
}
