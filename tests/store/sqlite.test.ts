import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { ulid } from "ulid";
import { describe, expect, it } from "vitest";
import { openStore, watchStore } from "#src/store/open.ts";
import { accountsContract } from "./accounts-contract.ts";
import { concurrencyContract } from "./concurrency-contract.ts";
import { storeContract } from "./contract.ts";
import { reasonsContract } from "./reasons-contract.ts";
import { searchContract } from "./search-contract.ts";

const newFolder = () => mkdtemp(join(tmpdir(), "tweeluik-store-"));

async function openFresh() {
  const dataDir = await newFolder();
  const store = await openStore({ dataDir }, ulid);
  return {
    store,
    open: () => openStore({ dataDir }, ulid),
    watch: () => watchStore({ dataDir }),
    dispose: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

storeContract("SQLite", openFresh);
concurrencyContract("SQLite", openFresh);
accountsContract("SQLite", openFresh);
searchContract("SQLite", openFresh);
reasonsContract("SQLite", openFresh);

describe("an SQLite library", () => {
  it("is durable: WAL, an fsync a commit, foreign keys on", async () => {
    const { openSqliteFile } = await import("#src/store/sqlite.ts");
    const database = openSqliteFile(join(await newFolder(), "x.sqlite"));
    expect(database.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "wal" });
    expect(database.prepare("PRAGMA synchronous").get()).toMatchObject({ synchronous: 2 });
    expect(database.prepare("PRAGMA foreign_keys").get()).toMatchObject({ foreign_keys: 1 });
    database.close();
  });

  it("is read while a change waits for somebody else's to end", async () => {
    const { store, open, dispose } = await openFresh();
    const other = await open();
    const held = Promise.withResolvers<void>();
    const long = other.write(async (writer) => {
      await writer.putSetting("first", "1");
      await held.promise;
    });
    const waiting = store.write((writer) => writer.putSetting("second", "2"));
    await sleep(20);
    const read = store.read((reader) => reader.setting("first"));
    expect(await Promise.race([read, sleep(1_000, "nothing")])).toBeUndefined();
    held.resolve();
    await Promise.all([long, waiting]);
    expect(await store.read((reader) => reader.setting("second"))).toBe("2");
    expect(await store.read((reader) => reader.setting("first"))).toBe("1");
    await other.close();
    await dispose();
  });

  it("made before paragraphs were known by their wording has them known when it is opened", async () => {
    const { scratchCopy } = await import("../workflows/scratch-library.ts");
    const library = await scratchCopy(join(import.meta.dirname, "../fixtures/content"));
    await library.sync();
    const of = (store: typeof library.store) => store.read((reader) => reader.wordings.of("sluis"));
    const known = await of(library.store);
    expect(known.size).toBeGreaterThan(3);
    const database = new DatabaseSync(join(library.dataDir, "library.sqlite"));
    database.exec("DROP INDEX paragraph_by_key; ALTER TABLE paragraph DROP COLUMN key");
    database.exec("DROP TABLE kept_feature; DROP TABLE bead_count");
    database.exec("DELETE FROM kysely_migration WHERE name >= '2026-11-28-wording-keys'");
    database.close();
    const store = await openStore({ dataDir: library.dataDir }, ulid);
    expect(await of(store)).toEqual(known);
    await store.close();
  });

  it("that a newer Tweeluik made is refused by name and left alone", async () => {
    const dataDir = await newFolder();
    await (await openStore({ dataDir }, ulid)).close();
    const database = new DatabaseSync(join(dataDir, "library.sqlite"));
    database.exec("INSERT INTO kysely_migration VALUES ('2999-01-01-later', '2999-01-01')");
    database.close();
    await expect(openStore({ dataDir }, ulid)).rejects.toMatchObject({
      code: "database-newer",
      details: { value: "2999-01-01-later" },
    });
  });

  it.each([
    ["is a file", "file"],
    ["lies in a file", "file/data"],
    ["has a folder where the database should be", "taken"],
  ])("in a data folder that %s is refused with the folder and the reason", async (_, name) => {
    const folder = await newFolder();
    await writeFile(join(folder, "file"), "");
    await mkdir(join(folder, "taken", "library.sqlite"), { recursive: true });
    const dataDir = join(folder, name);
    await expect(openStore({ dataDir }, ulid)).rejects.toMatchObject({
      code: "data-folder-unusable",
      details: { value: dataDir, reason: expect.any(String) },
    });
  });

  it.runIf(existsSync("/proc/self"))(
    "below /proc, where no folder can be made, is refused at once",
    async () => {
      await expect(openStore({ dataDir: "/proc/tweeluik/data" }, ulid)).rejects.toMatchObject({
        code: "data-folder-unusable",
      });
    },
  );

  it("that is no database is refused with its path and the reason", async () => {
    const dataDir = await newFolder();
    await writeFile(join(dataDir, "library.sqlite"), "this is not a database, however long one looks at it");
    await expect(openStore({ dataDir }, ulid)).rejects.toMatchObject({
      code: "database-unreachable",
      details: { value: join(dataDir, "library.sqlite"), reason: expect.stringContaining("not a database") },
    });
  });
});
