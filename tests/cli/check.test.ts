import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../workflows/scratch-library.ts";
import { run } from "./run.ts";

const NL = "---\ntitle: De brug\n---\n\n{#p1}\nDe brug kostte 1.500 euro.\n";
const english = (text: string) => `---\ntitle: The bridge\n---\n\n{#p1}\n${text}\n`;

async function libraryWith(text: string): Promise<Record<string, string>> {
  const folder = await temporaryFolder();
  const content = join(folder, "content");
  for (const [path, source] of [
    ["nl/brug.md", NL],
    ["en/brug.md", english(text)],
  ] as const) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), source);
  }
  return { TWEELUIK_CONTENT: content, TWEELUIK_DATA: join(folder, "data") };
}

describe("tweeluik check", () => {
  it("prints each finding with its words, and ends with 1", async () => {
    const { code, out } = await run(["check"], await libraryWith("The bridge cost 1,600 euros."));
    expect(code).toBe(1);
    expect(out).toContain("brug#p1  error  number");
    expect(out).toContain("[1.500]");
    expect(out).toContain("1 finding is unanswered.");
  });

  it("ends with 0 where nothing is left, and where nothing so bad is", async () => {
    const right = await run(["check"], await libraryWith("The bridge cost 1,500 euros."));
    expect(right).toMatchObject({ code: 0, out: "0 findings are unanswered.\n" });
    const env = await libraryWith("The bridge  cost 1,500 euros.");
    expect((await run(["check"], env)).code).toBe(1);
    expect((await run(["check", "--fail-on", "error"], env)).code).toBe(0);
    expect((await run(["check", "--fail-on", "never"], env)).code).toBe(0);
  });

  it("speaks JSON and SARIF", async () => {
    const env = await libraryWith("The bridge cost 1,600 euros.");
    const [finding] = JSON.parse((await run(["check", "--format", "json"], env)).out);
    expect(finding).toMatchObject({ check: "number", slug: "brug", en: { words: "1,600" } });
    const sarif = JSON.parse((await run(["check", "--format", "sarif"], env)).out);
    expect(sarif.version).toBe("2.1.0");
    const [{ results, tool }] = sarif.runs;
    expect(results[0]).toMatchObject({ ruleId: "number", level: "error" });
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe("number");
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("content/en/brug.md");
  });

  it("refuses a text that is not there, and a format that is none", async () => {
    const env = await libraryWith("The bridge cost 1,500 euros.");
    expect((await run(["check", "tunnel"], env)).code).toBe(1);
    expect((await run(["check", "--format", "xml"], env)).code).toBe(2);
  });
});
