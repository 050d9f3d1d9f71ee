import type { KnownFile, StoredTerm } from "../store/model.ts";
import type { Writer } from "../store/writer.ts";
import { type ContentFolder, termPath } from "./content-folder.ts";
import { termFile } from "./sync/sync-glossary.ts";

/** As many files are in work at a time; the fsyncs of a batch wait for the disk together. */
const BATCH = 64;

/**
 * Brings the files of terms to what the store has of them; the file of a term that was taken out goes. A file that
 * was edited by hand meanwhile is left for the next sync to reconcile.
 * @returns how many files were written
 */
export async function writeTermFiles(
  writer: Writer,
  content: ContentFolder,
  ids: readonly string[],
  onProgress: (share: number) => void,
): Promise<number> {
  if (ids.length === 0) return 0;
  const known = new Map((await writer.files()).map((file) => [file.path, file]));
  const stored = new Map((await writer.terms()).map((term) => [term.term.id, term]));
  let written = 0;
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const untouched = await Promise.all(
      batch.map((id) => isAsKnown(content, known.get(termPath(id)), termPath(id))),
    );
    const ours = batch.filter((_, at) => untouched[at]);
    await removeFiles(
      writer,
      content,
      ours.filter((id) => !stored.has(id)),
    );
    written += await writeFiles(
      writer,
      content,
      ours.flatMap((id) => stored.get(id) ?? []),
    );
    onProgress(Math.min(1, (start + BATCH) / ids.length));
  }
  return written;
}

async function writeFiles(
  writer: Writer,
  content: ContentFolder,
  terms: readonly StoredTerm[],
): Promise<number> {
  const files = await content.writeAll(
    terms.map((stored) => ({ path: termPath(stored.term.id), content: termFile(stored) })),
  );
  await writer.putFiles(files);
  await writer.agreeOnTerms(terms.map(({ term }) => term.id));
  return terms.length;
}

async function removeFiles(writer: Writer, content: ContentFolder, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await content.remove(termPath(id));
    await writer.forgetFile(termPath(id));
  }
}

/** Whether nobody has touched the file since it was last read or written. */
async function isAsKnown(
  content: ContentFolder,
  known: KnownFile | undefined,
  path: string,
): Promise<boolean> {
  const now = await content.look(path);
  return now === null ? known === undefined : known?.size === now.size && known.mtime === now.mtime;
}
