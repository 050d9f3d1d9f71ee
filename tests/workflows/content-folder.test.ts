import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ContentFolder, classify, versionPath } from "#src/workflows/content-folder.ts";
import { temporaryFolder } from "./scratch-library.ts";

async function folder(): Promise<ContentFolder> {
  return new ContentFolder(await temporaryFolder());
}

describe("a path in the content folder", () => {
  it.each([
    ["nl/brug.md", { type: "version", slug: "brug", side: "nl" }],
    ["en/brug.md", { type: "version", slug: "brug", side: "en" }],
    ["en/brug.letterlijk.md", { type: "version", slug: "brug", side: "en.letterlijk" }],
    ["history/brug.jsonl", { type: "history", slug: "brug" }],
    ["history/glossary.jsonl", { type: "glossary-history" }],
    ["glossary/brug.yaml", { type: "term", id: "brug" }],
    ["people.yaml", { type: "people" }],
  ])("%s says what it holds", (path, file) => {
    expect(classify(path)).toEqual(file);
  });

  it.each(["README.md", "nl/brug.md~", "nl/sub/brug.md", "fr/brug.md", ".nl/brug.md", "glossary/brug.md"])(
    "%s is none of ours",
    (path) => {
      expect(classify(path)).toBeNull();
    },
  );

  it("of a version leads back to the version", () => {
    for (const side of ["nl", "en", "en.letterlijk"]) {
      expect(classify(versionPath("brug", side))).toEqual({ type: "version", slug: "brug", side });
    }
  });
});

describe("writing a content file", () => {
  it("puts it in place and leaves nothing else behind", async () => {
    const content = await folder();
    await content.write("nl/brug.md", "één\n");
    await content.write("nl/brug.md", "twee\n");
    expect(await content.read("nl/brug.md")).toBe("twee\n");
    expect(await readdir(join(content.root, "nl"))).toEqual(["brug.md"]);
  });

  it("that cannot be done says where, and leaves nothing behind", async () => {
    const content = await folder();
    await writeFile(join(content.root, "nl"), "a file where a folder should be");
    await expect(content.write("nl/brug.md", "x")).rejects.toMatchObject({ code: "file-unwritable" });
    expect(await readdir(content.root)).toEqual(["nl"]);
  });
});

describe("appending history lines", () => {
  const lines = ['{"id":"1"}', '{"id":"2"}'];
  const path = "history/brug.jsonl";
  const raw = (content: ContentFolder) => readFile(join(content.root, path), "utf8");

  it("can be repeated without doubling a line", async () => {
    const content = await folder();
    await content.append(path, lines.slice(0, 1));
    await content.append(path, lines);
    await content.append(path, lines);
    expect(await raw(content)).toBe(`${lines.join("\n")}\n`);
  });

  it("mends a line that a kill tore in two", async () => {
    const content = await folder();
    await content.append(path, lines.slice(0, 1));
    await writeFile(join(content.root, path), `${lines[0]}\n${lines[1]?.slice(0, 4)}`);
    await content.append(path, lines);
    expect(await raw(content)).toBe(`${lines.join("\n")}\n`);
  });

  it("keeps a last line that somebody left without a line end", async () => {
    const content = await folder();
    await content.append(path, []);
    await writeFile(join(content.root, path), '{"id":"0"}');
    await content.append(path, lines);
    expect(await raw(content)).toBe(`{"id":"0"}\n${lines.join("\n")}\n`);
  });
});

describe("reading a content file", () => {
  it.each([
    ["not-utf8", Buffer.from([0x4f, 0x65, 0x6b, 0x72, 0x61, 0xef, 0x6e, 0x65])],
    ["binary-file", Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0, 0, 1])],
    ["empty-file", Buffer.from("")],
  ])("refuses %s with its path", async (code, bytes) => {
    const content = await folder();
    await content.write("nl/brug.md", "x");
    await writeFile(join(content.root, "nl/brug.md"), bytes);
    await expect(content.read("nl/brug.md")).rejects.toMatchObject({
      code,
      place: { file: expect.stringMatching(/\/nl\/brug\.md$/) },
    });
  });
});
