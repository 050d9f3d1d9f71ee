import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { type Clock, systemClock } from "#src/workflows/moment.ts";
import { type LibraryAndFiles, sync } from "#src/workflows/sync.ts";

const START = Date.UTC(2026, 10, 22, 10);

/** A clock that goes on by a second each time it is looked at. */
function steppingClock(): Clock {
  let moment = START;
  return systemClock(() => {
    moment += 1_000;
    return moment;
  });
}

export interface ScratchLibrary extends LibraryAndFiles {
  readonly contentDir: string;
  readonly dataDir: string;
  read(path: string): Promise<string>;
  /** Writes as an editor would: another content, a later time. */
  edit(path: string, change: (source: string) => string): Promise<void>;
  sync(): ReturnType<typeof sync>;
  /** A second library on the same content folder, with an empty database. */
  rebuild(): Promise<ScratchLibrary>;
}

/** A library in temporary folders, gone when the test is. */
export async function scratchLibrary(files: Readonly<Record<string, string>>): Promise<ScratchLibrary> {
  const contentDir = join(await temporaryFolder(), "content");
  await mkdir(contentDir);
  for (const [path, source] of Object.entries(files)) await put(join(contentDir, path), source);
  return openOn(contentDir);
}

/** The same on a copy of an existing content folder, without what somebody added to it for themselves. */
export async function scratchCopy(content: string): Promise<ScratchLibrary> {
  const contentDir = join(await temporaryFolder(), "content");
  await cp(content, contentDir, { recursive: true, filter: (path) => basename(path) !== "private" });
  return openOn(contentDir);
}

async function openOn(contentDir: string): Promise<ScratchLibrary> {
  const dataDir = await temporaryFolder();
  const clock = steppingClock();
  const store = await openStore({ dataDir }, () => clock.newId());
  onTestFinished(() => store.close());
  let edits = 0;
  const library = { store, content: new ContentFolder(contentDir), clock };
  return {
    ...library,
    contentDir,
    dataDir,
    read: (path) => readFile(join(contentDir, path), "utf8"),
    async edit(path, change) {
      const full = join(contentDir, path);
      await put(full, change(await readFile(full, "utf8").catch(() => "")));
      edits += 1;
      const later = new Date(Date.now() + edits * 1_000);
      await utimes(full, later, later);
    },
    sync: () => sync(library),
    rebuild: () => openOn(contentDir),
  };
}

async function put(path: string, source: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything the store knows that a rebuilt one must know too. */
export async function contentsOf(store: Store): Promise<unknown> {
  return store.read(async (reader) => {
    const slugs = await reader.slugs();
    const kinds = [
      "revision",
      "align",
      "review",
      "decision",
      "note",
      "binding",
      "dismissal",
      "meta",
      "withdrawn",
    ];
    const texts = await Promise.all(
      slugs.map(async (slug) => ({
        versions: await reader.versions(slug),
        events: await reader.events(slug, kinds as ["revision"]),
      })),
    );
    return {
      texts,
      terms: await reader.terms(),
      people: await reader.people(),
      outbox: await reader.outbox(),
    };
  });
}
