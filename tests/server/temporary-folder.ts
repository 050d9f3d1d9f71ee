import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder that is gone after the test, with these files in it. */
export async function temporaryFolder(
  files: Readonly<Record<string, string>> = {},
): Promise<{ path: string; write(name: string, text: string): Promise<void> } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "tweeluik-server-"));
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) await write(name, text);
  return { path, write, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
