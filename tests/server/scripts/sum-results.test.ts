import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const SCRIPT = join(import.meta.dirname, "../../../scripts/sum-results.mjs");

const file = (statuses: string[], status = "passed") => ({
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
});

const vitest = (passed: number, failed: number, ...testResults: object[]) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });

const playwright = (stats: object, errors: object[] = []) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

/** The last line of what the script says of these files (one more is asked for than there is), and its exit code. */
async function sum(results: Record<string, string>, { steps = 0, missing = false } = {}) {
  await using folder = await temporaryFolder(results);
  const names = missing ? [...Object.keys(results), "missing.json"] : Object.keys(results);
  const { stdout, status } = spawnSync(
    process.execPath,
    [SCRIPT, String(steps), ...names.map((name) => join(folder.path, name))],
    { encoding: "utf8" },
  );
  return { last: stdout.trimEnd().split("\n").at(-1), status };
}

describe("the sum of the results", () => {
  it("is true over all runners", async () => {
    const all = {
      "a.json": vitest(12, 0, file(["passed"])),
      "b.json": playwright({ expected: 5, skipped: 1 }),
    };
    expect(await sum(all)).toEqual({ last: "17 passed, 0 failed", status: 0 });
  });

  it("counts failed tests, and a file that could not even be loaded", async () => {
    const broken = vitest(3, 1, file(["failed", "passed"], "failed"), file([], "failed"));
    expect(await sum({ "a.json": broken })).toEqual({ last: "3 passed, 2 failed", status: 1 });
  });

  it("takes what passed at a second try as passed, and counts errors outside any test", async () => {
    const shaky = playwright({ expected: 4, unexpected: 1, flaky: 1 }, [{ message: "no browser" }]);
    expect(await sum({ "a.json": shaky })).toEqual({ last: "5 passed, 2 failed", status: 1 });
  });

  it.each([
    ["missing", {}, true],
    ["empty", { "b.json": "" }, false],
    ["without tests", { "b.json": vitest(0, 0) }, false],
  ])("counts a file that is %s as one failure", async (_, more, missing) => {
    const results = { "a.json": vitest(2, 0), ...more };
    expect(await sum(results, { missing })).toEqual({ last: "2 passed, 1 failed", status: 1 });
  });

  it("is not all well when a step failed with no test to show for it", async () => {
    expect(await sum({ "a.json": vitest(2, 0) }, { steps: 1 })).toEqual({
      last: "2 passed, 1 failed",
      status: 1,
    });
    const counted = { "a.json": vitest(2, 1, file(["failed"], "failed")) };
    expect((await sum(counted, { steps: 2 })).last).toBe("2 passed, 1 failed");
  });
});
