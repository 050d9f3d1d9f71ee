import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withLock } from "#src/server/build-lock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("the build lock", () => {
  it("lets one in at a time", async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, "cache", "build.lock");
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await sleep(20);
      inside--;
    };
    await Promise.all([withLock(path, work), withLock(path, work), withLock(path, work)]);
    expect(most).toBe(1);
  });

  it("may be asked for by several in one process at the very same time", async () => {
    await using folder = await temporaryFolder();
    let done = 0;
    for (let round = 0; round < 12; round += 1) {
      const path = join(folder.path, `build-${round}.lock`);
      const ask = () =>
        withLock(path, async () => {
          done += 1;
        });
      await Promise.all([ask(), ask(), ask(), ask()]);
    }
    expect(done).toBe(48);
    expect(await readdir(folder.path)).toEqual([]);
  }, 30_000);

  it("is given back when the work fails, and leaves nothing behind", async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, "build.lock");
    await expect(withLock(path, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await withLock(path, async () => "done")).toBe("done");
    expect(await readdir(folder.path)).toEqual([]);
  });

  it("of a process that was killed is taken over", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    await using folder = await temporaryFolder({ "build.lock": String(pid) });
    expect(await withLock(join(folder.path, "build.lock"), async () => "done")).toBe("done");
    expect(await readdir(folder.path)).toEqual([]);
  });
});
