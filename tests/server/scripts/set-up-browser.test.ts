import { spawnSync } from "node:child_process";
import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const SCRIPT = join(import.meta.dirname, "../../../scripts/set-up-browser.mjs");

/** A machine with two browsers on its PATH, of which the first is a stub that does not start. */
async function machine() {
  const folder = await temporaryFolder({
    "stub/chromium": "#!/bin/sh\nexit 1\n",
    "bin/chromium": `#!/bin/sh\necho looked >> "$LOG"\n`,
  });
  for (const name of ["stub/chromium", "bin/chromium"]) await chmod(join(folder.path, name), 0o755);
  const at = (name: string) => join(folder.path, name);
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: "test",
    PATH: `${at("stub")}:${at("bin")}`,
    LOG: at("log"),
    PLAYWRIGHT_BROWSERS_PATH: at("none"),
  };
  const setUp = () =>
    spawnSync(process.execPath, [SCRIPT, at("cache/browser.json")], { env, encoding: "utf8" });
  return { folder, at, setUp };
}

describe.skipIf(process.platform === "win32")("setting the browser up", () => {
  it("notes the first browser that starts, and does not look again", async () => {
    const { folder, at, setUp } = await machine();
    await using _folder = folder;
    expect(setUp()).toMatchObject({ status: 0, stdout: `The browser tests use ${at("bin/chromium")}\n` });
    expect(setUp()).toMatchObject({ status: 0, stdout: "" });
    expect(JSON.parse(await readFile(at("cache/browser.json"), "utf8"))).toMatchObject({
      path: at("bin/chromium"),
    });
    expect(await readFile(at("log"), "utf8")).toBe("looked\n");
  });

  it.each(['{"playwright":"0.0.1","path":"/bin/sh"}', '{"path":"/gone"}', "{"])(
    "looks again where the note is of no use: %s",
    async (note) => {
      const { folder, at, setUp } = await machine();
      await using _folder = folder;
      await folder.write("cache/browser.json", note);
      expect(setUp().stdout).toContain(at("bin/chromium"));
    },
  );
});
