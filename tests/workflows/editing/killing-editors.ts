import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { openStore, type StorePlace } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { drainOutbox } from "#src/workflows/outbox.ts";
import { sync } from "#src/workflows/sync.ts";
import { verifyLibrary } from "#src/workflows/verify.ts";
import { workUntilKilled } from "../review/until-killed.ts";

/** Beyond the first line, some milliseconds more each time: the kill falls between other steps. */
const pauseOf = (time: number) => 5 + ((time * 37) % 110);

/** A text gets one address after another in a process that is killed again and again: it always has exactly one. */
export async function killWhileRenaming(place: StorePlace, contentDir: string, times: number): Promise<void> {
  await filled(place, contentDir);
  const program = { path: join(import.meta.dirname, "busy-renaming.ts"), place, contentDir };
  const told: string[] = [];
  for (let time = 0; time < times; time += 1)
    told.push(...(await workUntilKilled<string>(program, pauseOf(time))));
  expect(told.length).toBeGreaterThan(times);
  await afterwards(place, contentDir, async (store) => {
    const [slug = "", ...more] = await store.read((reader) => reader.slugs());
    expect(more, "one text, under one address").toEqual([]);
    await store.read(async (reader) => {
      expect((await reader.versions(slug)).map(({ side }) => side).sort()).toEqual(["en", "nl"]);
      for (const former of ["brug", ...told])
        expect([slug, await reader.formerAddress(former)], `${former} leads to it`).toContain(
          former === slug ? former : slug,
        );
      const renamed = await reader.events(slug, ["meta"]);
      for (const to of told) expect(renamed.filter(({ becomes }) => becomes === to)).toHaveLength(1);
    });
    if (store.kind === "postgres") return;
    for (const [folder, name] of [
      ["nl", `${slug}.md`],
      ["en", `${slug}.md`],
      ["history", `${slug}.jsonl`],
    ] as const)
      expect(await readdir(join(contentDir, folder)), "no file is left under an old address").toEqual([name]);
  });
}

const SECRETS = ["geheim", "secret"] as const;

/** Texts are taken down in a process that is killed again and again: of each all is left, or no word. */
export async function killWhileTakingDown(
  place: StorePlace,
  contentDir: string,
  times: number,
): Promise<void> {
  await writeTexts(contentDir, times * 4);
  await filled(place, contentDir);
  const program = { path: join(import.meta.dirname, "busy-taking-down.ts"), place, contentDir };
  const told: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const left = times * 4 - new Set(told).size;
    if (left < 4) break;
    told.push(...(await workUntilKilled<string>(program, pauseOf(time) / 4)));
  }
  expect(told.length).toBeGreaterThan(5);
  await afterwards(place, contentDir, async (store) => {
    const left = await store.read((reader) => reader.slugs());
    for (const slug of told) expect(left).not.toContain(slug);
    const gone = Array.from({ length: times * 4 }, (_, number) => `t${number}`).filter(
      (slug) => !left.includes(slug),
    );
    await store.read(async (reader) => {
      for (const slug of left) expect(await reader.versions(slug)).toHaveLength(2);
      for (const slug of gone) {
        expect(await reader.versions(slug)).toEqual([]);
        const events = await reader.events(slug, ["revision", "note", "withdrawn"]);
        expect(events.map(({ kind }) => kind)).toEqual(["withdrawn"]);
      }
    });
    if (store.kind === "postgres") return;
    const everything = await allFiles(contentDir);
    for (const slug of gone) for (const word of SECRETS) expect(everything).not.toContain(`${word}-${slug}.`);
    for (const slug of left) for (const word of SECRETS) expect(everything).toContain(`${word}-${slug}.`);
  });
}

async function filled(place: StorePlace, contentDir: string): Promise<void> {
  const clock = systemClock();
  const store = await openStore(place, clock.newId);
  expect((await sync({ store, content: new ContentFolder(contentDir), clock })).errors).toEqual([]);
  await store.close();
}

/** What the next start does, and that files, store and history agree then. */
async function afterwards(
  place: StorePlace,
  contentDir: string,
  look: (store: Store) => Promise<void>,
): Promise<void> {
  const clock = systemClock();
  const [store, content] = [await openStore(place, clock.newId), new ContentFolder(contentDir)];
  try {
    if (store.kind === "sqlite") {
      await drainOutbox(store, content);
      expect((await sync({ store, content, clock })).conflicts).toEqual([]);
      expect(await verifyLibrary(store, content)).toEqual([]);
    }
    await look(store);
  } finally {
    await store.close();
  }
}

async function writeTexts(contentDir: string, count: number): Promise<void> {
  const front = "---\ntitle: Een tekst\n---\n\n{#p1}\n";
  for (const [folder, word] of [["nl", SECRETS[0]] as const, ["en", SECRETS[1]] as const]) {
    await mkdir(join(contentDir, folder), { recursive: true });
    for (let number = 0; number < count; number += 1)
      await writeFile(join(contentDir, folder, `t${number}.md`), `${front}Dit is ${word}-t${number}.\n`);
  }
}

async function allFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), "utf8")))).join(
    "\n",
  );
}
