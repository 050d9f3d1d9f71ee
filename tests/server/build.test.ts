import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BuildError, ensureBuilt } from "#src/server/build.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Stands for `next build`: counts how often it ran, and fails where a source says so. */
const PRETEND_NEXT = `
  const fs = require("node:fs");
  fs.appendFileSync("runs", process.env.NODE_ENV + " ");
  console.log("looking at the pages");
  if (fs.readFileSync("app/page.tsx", "utf8") === "broken") { console.error("page.tsx is broken"); process.exit(1); }
  fs.writeFileSync("tsconfig.json", '{ "by": "the build" }');
  fs.mkdirSync(".next", { recursive: true });
  fs.writeFileSync(".next/build-manifest.json", '{ "rootMainFiles": ["first.js"] }');
  fs.writeFileSync(".next/first.js", "run()");
  fs.writeFileSync(".next/later.js", "run()");
  fs.writeFileSync(".next/BUILD_ID", "x");
`;

async function setUp() {
  const said: string[] = [];
  const folder = await temporaryFolder({
    "package.json": "{}",
    "tsconfig.json": "{}",
    "app/page.tsx": "fine",
    "node_modules/next/package.json": '{ "name": "next" }',
    "node_modules/next/dist/bin/next": PRETEND_NEXT,
  });
  const start = () => ensureBuilt({ root: folder.path, log: (line) => said.push(line) });
  const runs = async () => (await readFile(join(folder.path, "runs"), "utf8")).trim().split(" ");
  return { folder, said, start, runs };
}

describe("building when needed", () => {
  it("builds at the first start, and not at the second", async () => {
    const { folder, said, start, runs } = await setUp();
    await using _folder = folder;
    await start();
    await start();
    expect(await runs()).toEqual(["production"]);
    expect(said).toHaveLength(1);
  });

  it("builds again when the code has changed or the build is gone", async () => {
    const { folder, start, runs } = await setUp();
    await using _folder = folder;
    await start();
    await folder.write("src/new.ts", "more");
    await start();
    await rm(join(folder.path, ".next", "BUILD_ID"));
    await start();
    expect(await runs()).toHaveLength(3);
  });

  it("builds once for two that start at the same time", async () => {
    const { folder, start, runs } = await setUp();
    await using _folder = folder;
    await Promise.all([start(), start()]);
    expect(await runs()).toHaveLength(1);
  });

  it("asks browsers to compile at once what every page starts with, and nothing else", async () => {
    const { folder, start } = await setUp();
    await using _folder = folder;
    await start();
    const script = (name: string) => readFile(join(folder.path, ".next", name), "utf8");
    expect(await script("first.js")).toBe("//# allFunctionsCalledOnLoad\nrun()");
    expect(await script("later.js")).toBe("run()");
  });

  it("shows what the build said when it fails, and tries again at the next start", async () => {
    const { folder, said, start } = await setUp();
    await using _folder = folder;
    await start();
    await folder.write("app/page.tsx", "broken");
    const failure: unknown = await start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BuildError);
    expect(String(failure)).toContain("page.tsx is broken");
    await expect(start()).rejects.toThrow(BuildError);
    expect(said.join()).not.toContain("looking at the pages");
  });
});
