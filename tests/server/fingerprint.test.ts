import { rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sameSources, takeFingerprint } from "#src/server/fingerprint.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SOURCES = { "app/page.tsx": "een", "src/a/b.ts": "twee", "next.config.ts": "drie" };
const LONG_AGO = new Date("2020-01-01");

async function setUp() {
  const folder = await temporaryFolder(SOURCES);
  for (const name of Object.keys(SOURCES)) await utimes(join(folder.path, name), LONG_AGO, LONG_AGO);
  return { folder, before: await takeFingerprint(folder.path) };
}

describe("the fingerprint of the sources", () => {
  it.each([
    ["changed", "app/page.tsx", "vier"],
    ["added", "src/a/c.ts", ""],
    ["changed to the same length", "next.config.ts", "DRIE"],
  ])("is another when a file is %s", async (_, name, text) => {
    const { folder, before } = await setUp();
    await using _folder = folder;
    await folder.write(name, text);
    expect(sameSources(before, await takeFingerprint(folder.path, before))).toBe(false);
  });

  it("is another when a file is gone", async () => {
    const { folder, before } = await setUp();
    await using _folder = folder;
    await rm(join(folder.path, "src/a/b.ts"));
    expect(sameSources(before, await takeFingerprint(folder.path, before))).toBe(false);
  });

  it("is the same when only the times are new, as after a fresh checkout", async () => {
    const { folder, before } = await setUp();
    await using _folder = folder;
    await utimes(join(folder.path, "app/page.tsx"), new Date(), new Date());
    expect(sameSources(before, await takeFingerprint(folder.path, before))).toBe(true);
  });

  it("takes no notice of what is not built from", async () => {
    const { folder, before } = await setUp();
    await using _folder = folder;
    await folder.write("content/nl/een.md", "tekst");
    await folder.write(".next/BUILD_ID", "x");
    expect(sameSources(before, await takeFingerprint(folder.path, before))).toBe(true);
  });

  it("does not trust the time of a file that changed just before it was taken", async () => {
    const { folder } = await setUp();
    await using _folder = folder;
    const moment = new Date();
    await folder.write("app/page.tsx", "een");
    await utimes(join(folder.path, "app/page.tsx"), moment, moment);
    const before = await takeFingerprint(folder.path);
    await folder.write("app/page.tsx", "EEN");
    await utimes(join(folder.path, "app/page.tsx"), moment, moment);
    expect(sameSources(before, await takeFingerprint(folder.path, before))).toBe(false);
  });
});
