import { InputError } from "../domain/errors/error.ts";
import { diffWords, type WordChange } from "../domain/review/word-diff.ts";
import type { Conflict } from "../store/model.ts";
import type { Store } from "../store/store.ts";
import type { Writer } from "../store/writer.ts";
import { termPath } from "./content-folder.ts";
import { filePlaces } from "./private-source.ts";
import { STRUCTURE } from "./sync/reconcile-version.ts";
import type { SyncReport } from "./sync/report.ts";
import { GLOSSARY } from "./sync/sync-glossary.ts";
import { type LibraryAndFiles, sync } from "./sync.ts";

export interface ConflictView {
  /** `<slug>/<side>/<paragraph>`, as `settle` takes it. */
  readonly where: string;
  readonly conflict: Conflict;
  /** From the library's wording to the file's; empty where one side took it out, or it is about structure. */
  readonly changes: readonly WordChange[];
}

/** Everything that a file and the library both changed. */
export async function listConflicts(store: Store): Promise<ConflictView[]> {
  return store.read(async (reader) => {
    const views: ConflictView[] = [];
    for (const conflict of await reader.conflicts()) {
      const { text, side, paragraph, fileSentences } = conflict;
      const version = await reader.version(text, side);
      const stored = version?.paragraphs.find(({ id }) => id === paragraph);
      const comparable = stored && conflict.fileHash !== null;
      views.push({
        where: `${text}/${side}/${paragraph}`,
        conflict,
        changes: comparable ? diffWords(stored.sentences.join(" "), fileSentences.join(" ")) : [],
      });
    }
    return views;
  });
}

/**
 * Settles a conflict by moving its base to the side that gives way: the next sync then sees a plain change of the
 * other. The wording that gives way stays in the history.
 * @throws InputError `conflict-unknown`
 */
export async function settleConflict(
  library: LibraryAndFiles,
  where: string,
  winner: "file" | "library",
): Promise<SyncReport> {
  await library.store.write(async (writer) => {
    const conflict = (await writer.conflicts()).find(
      ({ text, side, paragraph }) => `${text}/${side}/${paragraph}` === where,
    );
    if (!conflict) throw new InputError("conflict-unknown", {}, { value: where });
    if (winner === "library") await keepFileWording(writer, conflict, library);
    const base = winner === "file" ? conflict.storeHash : conflict.fileHash;
    const { text, side, paragraph } = conflict;
    if (text === GLOSSARY.text && side === GLOSSARY.side) await rebaseTerm(writer, paragraph, base);
    else await rebase(writer, conflict, base);
    const { versionPath } = await filePlaces(writer);
    await writer.forgetFile(side === GLOSSARY.side ? termPath(paragraph) : versionPath(text, side));
    await writer.removeConflict(text, side, paragraph);
  });
  return sync(library);
}

async function rebase(
  writer: Writer,
  { text, side, paragraph }: Conflict,
  base: string | null,
): Promise<void> {
  const version = await writer.version(text, side);
  if (!version) return;
  const paragraphs = version.paragraphs.map((each) => (each.id === paragraph ? { ...each, base } : each));
  const baseStructure = paragraph === STRUCTURE ? base : version.baseStructure;
  await writer.putVersion({ ...version, baseStructure, paragraphs });
}

async function rebaseTerm(writer: Writer, id: string, base: string | null): Promise<void> {
  const stored = await writer.term(id);
  if (stored) await writer.putTerm({ ...stored, base });
}

/** The wording that stood in the file becomes a revision before the library's, so that it can be found again. */
async function keepFileWording(
  writer: Writer,
  { text, side, paragraph, fileHash, fileSentences, at }: Conflict,
  { clock, store }: LibraryAndFiles,
): Promise<void> {
  if (fileHash === null || paragraph === STRUCTURE || side === GLOSSARY.side) return;
  const stamp = { id: clock.newId(), at, by: "file", text, side, paragraph } as const;
  const lost = { ...stamp, kind: "revision", hash: fileHash, sentences: fileSentences } as const;
  const current = (await writer.version(text, side))?.paragraphs.find(({ id }) => id === paragraph);
  const again = current && {
    ...stamp,
    id: clock.newId(),
    kind: "revision" as const,
    hash: current.hash,
    sentences: current.sentences,
  };
  const events = again ? [lost, again] : [lost];
  await writer.record(events);
  if (store.kind !== "sqlite") return;
  await writer.send(events.map(({ id }) => ({ id: clock.newId(), action: "append-event", target: id })));
}
