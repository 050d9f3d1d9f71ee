import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../workflows/scratch-library.ts";
import { run } from "./run.ts";
import { sarifLog } from "./sarif-shape.ts";

const file = (title: string, text: string, marker: string) =>
  `---\ntitle: ${title}\n---\n\n{#p1}\n${text.replace(/^/gm, marker)}\n`;

async function libraryWith(
  text: string,
  dutch = "De brug kostte 1.500 euro.",
  marker = "",
): Promise<Record<string, string>> {
  const folder = await temporaryFolder();
  const content = join(folder, "content");
  for (const [path, source] of [
    ["nl/brug.md", file("De brug", dutch, marker)],
    ["en/brug.md", file("The bridge", text, marker)],
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
    const [{ results, tool }] = sarifLog.parse(sarif).runs as [
      ReturnType<typeof sarifLog.parse>["runs"][number],
    ];
    expect(results[0]).toMatchObject({ ruleId: "number", level: "error" });
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe("number");
  });

  it("names line and column of the words in both files, whatever marks and markers stand before them", async () => {
    const env = await libraryWith(
      "The bridge is old.\nThe *old bridge* cost 1,600 euros.",
      "De brug is oud.\n_De_ brug kostte 1.500 euro.",
      "> ",
    );
    const { runs } = sarifLog.parse(JSON.parse((await run(["check", "--format", "sarif"], env)).out));
    const found = runs[0]?.results.find(({ ruleId }) => ruleId === "number");
    const places = found?.locations.map(({ physicalLocation: { artifactLocation, region } }) => ({
      ...region,
      uri: artifactLocation.uri.split("/").slice(-3).join("/"),
    }));
    expect(places).toEqual([
      {
        uri: "content/en/brug.md",
        ...{ startLine: 7, startColumn: 25, endLine: 7, endColumn: 30, snippet: { text: "1,600" } },
      },
      {
        uri: "content/nl/brug.md",
        ...{ startLine: 7, startColumn: 20, endLine: 7, endColumn: 25, snippet: { text: "1.500" } },
      },
    ]);
    for (const [place, side] of [
      [places?.[0], "en"],
      [places?.[1], "nl"],
    ] as const) {
      const file = await readFile(join(env.TWEELUIK_CONTENT ?? "", side, "brug.md"), "utf8");
      const line = file.split("\n")[(place?.startLine ?? 0) - 1] ?? "";
      expect(line.slice((place?.startColumn ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe(
        place?.snippet.text,
      );
    }
  });

  it("refuses a text that is not there, and a format that is none", async () => {
    const env = await libraryWith("The bridge cost 1,500 euros.");
    expect((await run(["check", "tunnel"], env)).code).toBe(1);
    expect((await run(["check", "--format", "xml"], env)).code).toBe(2);
  });
});
