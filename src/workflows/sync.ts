import { InputError } from "../domain/errors/error.ts";
import { parseTerm } from "../formats/glossary.ts";
import { parseHistory } from "../formats/history.ts";
import { parsePeople } from "../formats/people.ts";
import type { KnownFile } from "../store/model.ts";
import type { Store } from "../store/store.ts";
import type { Writer } from "../store/writer.ts";
import { type ContentFolder, termPath } from "./content-folder.ts";
import type { Clock } from "./moment.ts";
import { drainOutbox } from "./outbox.ts";
import { type Change, changesSince, slugOf } from "./sync/changes.ts";
import { readText } from "./sync/read-text.ts";
import { emptyReport, type SyncReport } from "./sync/report.ts";
import { syncTerms, unknownRelated } from "./sync/sync-glossary.ts";
import { BY_FILE, syncText } from "./sync/sync-text.ts";

export interface LibraryAndFiles {
  readonly store: Store;
  readonly content: ContentFolder;
  readonly clock: Clock;
}

/**
 * Brings the content folder and the store together (docs/decisions/0004-sync-by-base-hashes.md). Files that look
 * as they did are not read. A file that cannot be read is reported, and the library keeps what it had of it.
 *
 * @param added a text whose files somebody has just written through the library: its history says so
 */
export async function sync(
  library: LibraryAndFiles,
  added?: { readonly slug: string; readonly by: string },
): Promise<SyncReport> {
  const { store, content } = library;
  const report = emptyReport();
  // With PostgreSQL the store leads: it takes files in when asked, and leaves writing them to an export.
  const writesFiles = store.kind === "sqlite";
  if (writesFiles) report.filesWritten += await drainOutbox(store, content);

  const now = await content.list();
  const changes = changesSince(await store.read((reader) => reader.files()), now);
  if (changes.length > 0) {
    await takeInTerms(library, changes, report);
    await takeInPeople(library, changes, report);
    const slugs = new Set(changes.flatMap(({ file }) => slugOf(file) ?? []));
    for (const slug of [...slugs].sort()) {
      const by = added?.slug === slug ? added.by : BY_FILE;
      await takeInText(library, { slug, by }, { files: now, changes, report });
    }
    if (writesFiles) report.filesWritten += await drainOutbox(store, content);
  }
  report.conflicts = await store.read((reader) => reader.conflicts());
  return report;
}

async function takeInText(
  { store, content, clock }: LibraryAndFiles,
  { slug, by }: { readonly slug: string; readonly by: string },
  {
    files,
    changes,
    report,
  }: {
    readonly files: readonly KnownFile[];
    readonly changes: readonly Change[];
    readonly report: SyncReport;
  },
): Promise<void> {
  const own = changes.filter(({ file }) => slugOf(file) === slug);
  await reporting(report, async () => {
    const text = await readText(content, slug, files);
    const outcome = await store.write(async (writer) => {
      await remember(writer, own);
      return syncText(writer, text, { clock, queueFiles: store.kind === "sqlite", by });
    });
    report.filesRead += own.length;
    report.revisions += outcome.revisions;
    if (outcome.removed) report.removed.push(slug);
  });
}

async function takeInTerms(
  { store, content, clock }: LibraryAndFiles,
  changes: readonly Change[],
  report: SyncReport,
): Promise<void> {
  const read: Change[] = [];
  const terms = new Map<string, ReturnType<typeof parseTerm> | null>();
  const events: ReturnType<typeof parseHistory> = [];
  for (const change of changes) {
    const { path, file, now } = change;
    if (file.type !== "term" && file.type !== "glossary-history") continue;
    await reporting(report, async () => {
      const source = now ? await content.read(path) : null;
      if (file.type === "term")
        terms.set(file.id, source === null ? null : parseTerm(source, content.shown(path)));
      else if (source !== null) events.push(...parseHistory(source, content.shown(path)));
      read.push(change);
    });
  }
  if (read.length === 0) return;
  await store.write(async (writer) => {
    const known = await writer.knownEvents(null);
    await writer.record(events.filter(({ id }) => !known.has(id)));
    await syncTerms(writer, terms, clock, store.kind === "sqlite");
    await remember(writer, read);
  });
  report.filesRead += read.length;
  const shown = (id: string) => content.shown(termPath(id));
  report.warnings.push(...unknownRelated(await store.read((reader) => reader.terms()), shown));
}

async function takeInPeople(
  { store, content }: LibraryAndFiles,
  changes: readonly Change[],
  report: SyncReport,
): Promise<void> {
  const change = changes.find(({ file }) => file.type === "people");
  if (!change) return;
  const { path, now } = change;
  await reporting(report, async () => {
    const people = now ? parsePeople(await content.read(path), content.shown(path)) : [];
    await store.write(async (writer) => {
      // Who has an account here keeps their name, also where the file does not have it (yet).
      const accounts = new Set(await writer.accounts.contributorIds());
      const named = new Set(people.map(({ id }) => id));
      const missing = (await writer.people()).filter(({ id }) => accounts.has(id) && !named.has(id));
      await writer.putPeople([...people, ...missing]);
      await remember(writer, [change]);
    });
    report.filesRead += 1;
  });
}

async function remember(writer: Writer, changes: readonly Change[]): Promise<void> {
  for (const { path, now } of changes) await (now ? writer.putFile(now) : writer.forgetFile(path));
}

async function reporting(report: SyncReport, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report.errors.push(error);
  }
}
