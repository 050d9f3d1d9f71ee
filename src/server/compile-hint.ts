import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const HINT = "//# allFunctionsCalledOnLoad\n";

/**
 * Asks browsers to compile the scripts that every page starts with whole and at once, on the thread that receives
 * them. Chromium (136 and later) otherwise compiles nearly all of it on the page's own thread, function by function,
 * while the reader waits: two thirds of what these scripts take there. Other browsers see a comment.
 * Source: "Giving V8 a heads-up: faster JavaScript startup with explicit compile hints", v8.dev, 2025.
 *
 * @param built the folder of a build of Next
 */
export async function hintToCompile(built: string): Promise<void> {
  const { rootMainFiles } = JSON.parse(await readFile(join(built, "build-manifest.json"), "utf8"));
  for (const name of rootMainFiles as readonly string[]) {
    const script = await readFile(join(built, name), "utf8");
    if (!script.startsWith(HINT)) await writeFile(join(built, name), HINT + script);
  }
}
