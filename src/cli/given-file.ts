import { readFile, stat } from "node:fs/promises";
import { InputError } from "../domain/errors/error.ts";
import type { GivenFile } from "../workflows/add-text.ts";
import { MAX_BYTES } from "../workflows/content-folder.ts";
import { decodeGiven } from "../workflows/given-text.ts";

/**
 * A file that somebody names on the command line.
 * @throws InputError `file-missing`, `file-unreadable`, `file-too-large`
 */
export async function readGivenFile(path: string): Promise<GivenFile> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new InputError("file-missing", { file: path });
  if (found.size > MAX_BYTES) {
    throw new InputError("file-too-large", { file: path }, { size: found.size, limit: MAX_BYTES });
  }
  try {
    return { name: path, bytes: await readFile(path) };
  } catch (error) {
    throw new InputError("file-unreadable", { file: path }, { reason: (error as Error).message });
  }
}

export async function readGivenText(path: string): Promise<string> {
  return decodeGiven(await readGivenFile(path));
}
