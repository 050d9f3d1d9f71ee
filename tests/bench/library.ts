import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open.ts";
import { addText, prepareText } from "../../src/workflows/add-text.ts";
import { ContentFolder } from "../../src/workflows/content-folder.ts";
import { systemClock } from "../../src/workflows/moment.ts";
import { readText } from "../../src/workflows/read.ts";
import { type LibraryAndFiles, sync } from "../../src/workflows/sync.ts";
import { bundledSentences, CONTENT } from "./bundled.ts";
import { dutchText, medianMilliseconds, table } from "./measure.ts";

const MEGABYTE = 1_000_000;

/** Sync of the bundled library, and adding plain texts of growing size; the alternative is doing it afresh. */
export async function benchLibrary(): Promise<string[]> {
  const lines = await inScratch(async (folder) => [
    ...(await syncTable(folder)),
    "",
    ...(await addTable(folder)),
  ]);
  return lines;
}

async function syncTable(folder: string): Promise<string[]> {
  const contentDir = join(folder, "content");
  await cp(CONTENT, contentDir, { recursive: true });
  let fresh = 0;
  const rebuild = await medianMilliseconds(5, async () => {
    fresh += 1;
    const library = await open(join(folder, `data-${fresh}`), contentDir);
    await sync(library);
    await library.store.close();
  });
  const library = await open(join(folder, "data-1"), contentDir);
  const unchanged = await medianMilliseconds(21, () => sync(library));
  const reading = await medianMilliseconds(21, () => readText(library.store, "drie-maanden-druk"));
  await library.store.close();
  return table(
    ["the bundled library", "median", "beside a rebuild"],
    [
      ["rebuild of the database from the files", `${rebuild.toFixed(0)} ms`, "1"],
      ["sync, nothing changed", `${unchanged.toFixed(1)} ms`, (unchanged / rebuild).toFixed(3)],
      ["one reading view, library unchanged", `${reading.toFixed(1)} ms`, (reading / rebuild).toFixed(3)],
    ],
  );
}

async function addTable(folder: string): Promise<string[]> {
  const sentences = await bundledSentences();
  const rows: (string | number)[][] = [];
  let smallest = Number.NaN;
  for (const size of [MEGABYTE / 4, MEGABYTE / 2, MEGABYTE]) {
    const article = { name: "article.txt", bytes: Buffer.from(dutchText(sentences, size)) };
    let run = 0;
    const time = await medianMilliseconds(3, async () => {
      run += 1;
      const contentDir = join(folder, `add-${size}-${run}`);
      await mkdir(contentDir);
      const library = await open(join(folder, `add-data-${size}-${run}`), contentDir);
      await addText(library, prepareText({ article, title: "Lang" }));
      await library.store.close();
    });
    if (Number.isNaN(smallest)) smallest = time;
    rows.push([`${size / MEGABYTE} MB`, `${time.toFixed(0)} ms`, (time / smallest).toFixed(2)]);
  }
  return table(["added plain text", "median", "beside 0.25 MB"], rows);
}

async function open(dataDir: string, contentDir: string): Promise<LibraryAndFiles> {
  const clock = systemClock();
  return { store: await openStore({ dataDir }, clock.newId), content: new ContentFolder(contentDir), clock };
}

async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "tweeluik-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
