import { readFile, stat } from "node:fs/promises";
import { InputError } from "../domain/errors/error.ts";
import type { GivenFile } from "../workflows/add-text.ts";
import { decodeGiven } from "../workflows/given-text.ts";

/**
 * A file that somebody names on the command line.
 * @param limit the most it may weigh, bytes
 * @throws InputError `file-missing`, `file-unreadable`, `file-too-large`
 */
export async function readGivenFile(path: string, limit: number): Promise<GivenFile> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new InputError("file-missing", { file: path });
  if (found.size > limit) {
    throw new InputError("file-too-large", { file: path }, { size: found.size, limit });
  }
  try {
    return { name: path, bytes: await readFile(path) };
  } catch (error) {
    throw new InputError("file-unreadable", { file: path }, { reason: (error as Error).message });
  }
}

export async function readGivenText(path: string, limit: number): Promise<string> {
  return decodeGiven(await readGivenFile(path, limit), limit);
}
