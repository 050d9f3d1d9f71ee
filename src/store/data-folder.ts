import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { InputError } from "../domain/errors/error.ts";

/** SQLite's result codes for a file it may not make, or may not write. */
const UNUSABLE = new Set([8, 14]);

/**
 * Makes the data folder and those above it, for their owner's eyes only: passwords, hashed, and sessions lie there.
 * One folder at a time: Node's own `recursive` never ends below `/proc`, where no folder can be made (Node 24).
 * @param path absolute
 * @throws InputError `data-folder-unusable`
 */
export function makeDataFolder(path: string): void {
  try {
    makeFolders(path);
  } catch (error) {
    throw dataFolderUnusable(path, error);
  }
}

/** What to say of a folder in which something could not be made. */
export function dataFolderUnusable(path: string, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  return new InputError("data-folder-unusable", {}, { value: path, reason });
}

/** Whether SQLite failed for the folder's sake, and not for what stands in the file. */
export function isFolderFault(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && UNUSABLE.has(Number(error.errcode) & 0xff);
}

function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolders(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
