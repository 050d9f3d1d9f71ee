import { describe, expect, it } from "vitest";
import { revisionHash } from "#src/domain/text/hash.ts";
import { settleConflict } from "#src/workflows/conflicts.ts";
import { EN, paragraphOf, reviseInStore, synced } from "./bridge-library.ts";
import { contentsOf, type ScratchLibrary } from "./scratch-library.ts";

describe("a wording decided in the store", () => {
  it("reaches the file and the history at the next sync", async () => {
    const library = await synced();
    await reviseInStore(library, "p3", ["The water keeps rising."]);
    expect(await library.sync()).toMatchObject({ filesWritten: 1, conflicts: [] });
    expect(await library.read("en/brug.md")).toBe(
      EN.replace("The water is rising.", "The water keeps rising."),
    );
    expect(await library.sync()).toMatchObject({ filesRead: 0, filesWritten: 0 });
  });

  it("and a hand edit of another paragraph both stand", async () => {
    const library = await synced();
    await reviseInStore(library, "p3", ["The water keeps rising."]);
    await library.edit("en/brug.md", (source) => source.replace("for years", "for ages"));
    expect((await library.sync()).conflicts).toEqual([]);
    const source = await library.read("en/brug.md");
    expect(source).toContain("for ages");
    expect(source).toContain("keeps rising");
  });

  it("and the same hand edit are no conflict", async () => {
    const library = await synced();
    await reviseInStore(library, "p3", ["The water keeps rising."]);
    await library.edit("en/brug.md", (source) => source.replace("is rising", "keeps rising"));
    expect((await library.sync()).conflicts).toEqual([]);
    expect((await paragraphOf(library.store, "en", "p3"))?.base).toBe(
      revisionHash(["The water keeps rising."]),
    );
  });
});

describe("a wording that the file and the store both changed", () => {
  async function conflicted(): Promise<ScratchLibrary> {
    const library = await synced();
    await reviseInStore(library, "p3", ["The water keeps rising."]);
    await library.edit("en/brug.md", (source) => source.replace("is rising", "rises"));
    expect((await library.sync()).conflicts).toMatchObject([
      { text: "brug", side: "en", paragraph: "p3", fileSentences: ["The water rises."] },
    ]);
    return library;
  }

  it("waits for a person: neither side is overwritten, however often it is synced", async () => {
    const library = await conflicted();
    await library.sync();
    expect((await library.sync()).conflicts).toHaveLength(1);
    expect(await library.read("en/brug.md")).toContain("The water rises.");
    expect((await paragraphOf(library.store, "en", "p3"))?.sentences).toEqual(["The water keeps rising."]);
  });

  it("becomes the file's where the person says so", async () => {
    const library = await conflicted();
    expect((await settleConflict(library, "brug/en/p3", "file")).conflicts).toEqual([]);
    expect((await paragraphOf(library.store, "en", "p3"))?.sentences).toEqual(["The water rises."]);
    expect(await library.read("history/brug.jsonl")).toContain("The water keeps rising.");
  });

  it("becomes the library's where the person says so, and the file's stays in the history", async () => {
    const library = await conflicted();
    expect((await settleConflict(library, "brug/en/p3", "library")).conflicts).toEqual([]);
    expect(await library.read("en/brug.md")).toContain("The water keeps rising.");
    expect(await library.read("history/brug.jsonl")).toContain("The water rises.");
    const rebuilt = await library.rebuild();
    await rebuilt.sync();
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
  });

  it("is refused by name where there is none", async () => {
    const library = await synced();
    await expect(settleConflict(library, "brug/en/p3", "file")).rejects.toMatchObject({
      code: "conflict-unknown",
    });
  });
});
