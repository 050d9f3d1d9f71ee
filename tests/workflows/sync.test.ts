import { describe, expect, it } from "vitest";
import { EN, paragraphOf, reviseInStore, synced, versionOf } from "./bridge-library.ts";
import { contentsOf } from "./scratch-library.ts";

describe("a new text in the content folder", () => {
  it("comes into the library with a revision by file for each paragraph, and beads pinned to both wordings", async () => {
    const library = await synced();
    const revisions = await library.store.read((reader) => reader.events("brug", ["revision"]));
    expect(revisions.map(({ side, paragraph, by }) => [side, paragraph, by])).toEqual([
      ["nl", "p1", "file"],
      ["nl", "p2", "file"],
      ["nl", "p3", "file"],
      ["en", "p1", "file"],
      ["en", "p2", "file"],
      ["en", "p3", "file"],
    ]);
    const [first] = await library.store.read((reader) => reader.events("brug", ["align"]));
    expect(first).toMatchObject({
      beads: "2-1",
      nl: { p1: (await paragraphOf(library.store, "nl", "p1"))?.hash },
      en: { p1: (await paragraphOf(library.store, "en", "p1"))?.hash },
    });
  });

  it("has its history written beside it, line by line as it was recorded", async () => {
    const library = await synced();
    const lines = (await library.read("history/brug.jsonl")).trimEnd().split("\n");
    expect(lines).toHaveLength(9);
    expect(await library.store.read((reader) => reader.outbox())).toEqual([]);
  });

  it("is not read again while its files look the same", async () => {
    const library = await synced();
    const { revision } = await library.store.read((reader) => reader.library());
    expect(await library.sync()).toMatchObject({ filesRead: 0, revisions: 0, filesWritten: 0 });
    expect((await library.store.read((reader) => reader.library())).revision).toBe(revision);
  });
});

describe("a database rebuilt from the content folder alone", () => {
  it("equals the one that grew with it", async () => {
    const library = await synced();
    await library.edit("en/brug.md", (source) => source.replace("is rising", "rises"));
    await library.edit("nl/brug.md", (source) => source.replace("De brug ligt", "De oude brug ligt"));
    await library.edit("glossary/brug.yaml", (source) => source.replace("A way", "A path"));
    await library.sync();
    await reviseInStore(library, "p3", ["The water keeps rising."]);
    await library.sync();
    const rebuilt = await library.rebuild();
    expect((await rebuilt.sync()).errors).toEqual([]);
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
  });

  it("adds nothing to the files it was built from", async () => {
    const library = await synced();
    const before = await library.read("history/brug.jsonl");
    await (await library.rebuild()).sync();
    expect(await library.read("history/brug.jsonl")).toBe(before);
    expect(await library.read("en/brug.md")).toBe(EN);
  });
});

describe("a hand edit", () => {
  it("becomes a revision by file of its own paragraph only", async () => {
    const library = await synced();
    await library.edit("en/brug.md", (source) => source.replace("is rising", "rises"));
    expect(await library.sync()).toMatchObject({ revisions: 1, conflicts: [] });
    expect((await paragraphOf(library.store, "en", "p3"))?.sentences).toEqual(["The water rises."]);
    const revisions = await library.store.read((reader) => reader.events("brug", ["revision"]));
    expect(revisions.at(-1)).toMatchObject({ side: "en", paragraph: "p3", by: "file" });
    expect(await library.read("history/brug.jsonl")).toContain("The water rises.");
  });

  it("that breaks the beads still loads, with the earlier beads kept in the history", async () => {
    const library = await synced();
    await library.edit("en/brug.md", (source) => source.replace(", and no one", ".\nNo one"));
    expect(await library.sync()).toMatchObject({ errors: [], revisions: 1 });
    const aligned = await library.store.read((reader) => reader.events("brug", ["align"]));
    expect(aligned.filter(({ en }) => "p1" in en)).toHaveLength(1);
  });

  it("of the beads is a statement about the wordings that stand there", async () => {
    const library = await synced();
    await library.edit("en/brug.md", (source) =>
      source.replace(", and no one", ".\nNo one").replace(' beads="2-1"', ""),
    );
    await library.sync();
    const aligned = await library.store.read((reader) => reader.events("brug", ["align"]));
    const hash = (await paragraphOf(library.store, "en", "p1"))?.hash;
    expect(aligned.at(-1)).toMatchObject({ beads: "", en: { p1: hash }, by: "file" });
  });

  it("of the title is kept as what the front matter became", async () => {
    const library = await synced();
    await library.edit("en/brug.md", (source) => source.replace("The bridge", "The old bridge"));
    await library.sync();
    expect((await versionOf(library.store, "en"))?.front.title).toBe("The old bridge");
    const [meta] = await library.store.read((reader) => reader.events("brug", ["meta"]));
    expect(meta).toMatchObject({ side: "en", front: { title: "The old bridge" } });
  });

  it("that takes a paragraph out is a revision without sentences, and one put in finds its place", async () => {
    const library = await synced();
    await library.edit("nl/brug.md", (source) =>
      source.replace("{#p3}\nHet water stijgt.", "{#p4}\nHet water daalt."),
    );
    await library.edit("en/brug.md", (source) => source.replace("{#p3}", '{#p3 of="p4"}'));
    await library.sync();
    expect((await versionOf(library.store, "nl"))?.paragraphs.map(({ id }) => id)).toEqual([
      "p1",
      "p2",
      "p4",
    ]);
    const revisions = await library.store.read((reader) => reader.events("brug", ["revision"]));
    expect(
      revisions.filter(({ side, paragraph }) => side === "nl" && paragraph === "p3").at(-1),
    ).toMatchObject({
      sentences: [],
    });
  });

  it("that makes a file unreadable is reported with its place, and the library keeps what it had", async () => {
    const library = await synced();
    await library.edit("en/brug.md", (source) => source.replace("{#p3}", "{#p1}"));
    const report = await library.sync();
    expect(report.errors).toMatchObject([
      { code: "id-duplicate", place: { file: "content/en/brug.md", line: 11 } },
    ]);
    expect((await versionOf(library.store, "en"))?.paragraphs).toHaveLength(3);
    await library.edit("en/brug.md", () => EN);
    expect((await library.sync()).errors).toEqual([]);
  });

  it("of a term is recorded before and after", async () => {
    const library = await synced();
    await library.edit("glossary/brug.yaml", (source) =>
      source.replace("preferred: bridge", "preferred: span"),
    );
    await library.sync();
    const stored = await library.store.read((reader) => reader.term("brug"));
    expect(stored?.term.en.preferred).toBe("span");
    const line = JSON.parse(await library.read("history/glossary.jsonl"));
    expect(line).toMatchObject({
      kind: "term",
      before: { en: { preferred: "bridge" } },
      after: { en: { preferred: "span" } },
    });
  });
});

describe("a text whose files are gone", () => {
  it("leaves the shelf, and its history stays", async () => {
    const { rm } = await import("node:fs/promises");
    const library = await synced();
    await rm(`${library.contentDir}/nl/brug.md`);
    await rm(`${library.contentDir}/en/brug.md`);
    expect((await library.sync()).removed).toEqual(["brug"]);
    expect(await library.store.read((reader) => reader.slugs())).toEqual([]);
    expect(await library.read("history/brug.jsonl")).toContain("Het water stijgt.");
  });
});
