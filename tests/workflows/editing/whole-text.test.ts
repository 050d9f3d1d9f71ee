import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "#src/domain/review/event.ts";
import { editFront, frontHash, setPublished } from "#src/workflows/editing/edit-front.ts";
import { readTextToEdit } from "#src/workflows/editing/read.ts";
import { renameText } from "#src/workflows/editing/rename.ts";
import { takeDown } from "#src/workflows/editing/take-down.ts";
import { readLibraryChanges } from "#src/workflows/history/library-changes.ts";
import { readShelf, readText, readWording } from "#src/workflows/read.ts";
import { suggest } from "#src/workflows/review/suggest.ts";
import { searchLibrary } from "#src/workflows/search/search.ts";
import { contentsOf, type ScratchLibrary } from "../scratch-library.ts";
import { baseOf, EDITOR, opened, refused } from "./lock-library.ts";

describe("what stands above a text", () => {
  it("is changed in store, history and file", async () => {
    const library = await opened();
    const { front } = (await library.store.read((reader) => reader.version("sluis", "en"))) ?? {
      front: { title: "" },
    };
    const base = frontHash(front);
    const asked = {
      slug: "sluis",
      side: "en",
      base,
      front: { title: "The lock is closing", author: "", date: "2024-06" },
    };
    await editFront(library, EDITOR, asked);
    expect(await library.read("en/sluis.md")).toMatch(
      /^---\ntitle: The lock is closing\ndate: 2024-06\n---\n/,
    );
    expect(await library.read("history/sluis.jsonl")).toContain('"kind":"meta"');
    await expect(editFront(library, EDITOR, asked)).rejects.toEqual(refused("wording-changed"));
    expect(await library.sync()).toMatchObject({ filesRead: 0, conflicts: [] });
  });

  it("is refused without a title, with a date that is none, or with a key that is not known", async () => {
    const library = await opened();
    const { front } = (await library.store.read((reader) => reader.version("sluis", "en"))) ?? {
      front: { title: "" },
    };
    const asked = { slug: "sluis", side: "en", base: frontHash(front) };
    const faults = [
      { given: { title: " " }, code: "title-missing" },
      { given: { title: "x", date: "soon" }, code: "date-invalid" },
      { given: { title: "x", colour: "red" }, code: "front-matter-unknown-key" },
    ];
    for (const { given, code } of faults) {
      await expect(editFront(library, EDITOR, { ...asked, front: given })).rejects.toEqual(refused(code));
    }
  });
});

describe("a text off the shelf", () => {
  it("is shown on no page, also after a rebuild, and comes back as it was", async () => {
    const library = await opened();
    const before = await readText(library.store, "sluis");
    await setPublished(library, EDITOR, "sluis", false);
    expect(await readText(library.store, "sluis")).toBeNull();
    expect((await readShelf(library.store)).map(({ slug }) => slug)).not.toContain("sluis");
    expect(await readWording(library.store, "sluis", "p1")).toBeNull();
    const rebuilt = await library.rebuild();
    await rebuilt.sync();
    expect(await readText(rebuilt.store, "sluis")).toBeNull();
    expect((await readTextToEdit(library, EDITOR, "sluis"))?.isPublished).toBe(false);
    expect(await found(library, "schuit")).toBe(0);
    expect((await partsOf(library)).map(({ slug }) => slug)).not.toContain("sluis");
    await setPublished(library, EDITOR, "sluis", true);
    expect(await found(library, "schuit")).toBeGreaterThan(0);
    expect((await partsOf(library)).map(({ slug }) => slug)).toContain("sluis");
    expect((await readText(library.store, "sluis"))?.rows).toEqual(before?.rows);
  });
});

const found = async ({ store }: ScratchLibrary, query: string) =>
  (await searchLibrary(store, { query })).texts;
const partsOf = async ({ store }: ScratchLibrary) =>
  (await readLibraryChanges(store)).days.flatMap(({ parts }) => parts);

describe("a text that is taken down", () => {
  it("leaves no word of it in store, files or history, and is known to have been there", async () => {
    const library = await opened();
    const words = /schuit|barge|sluiswachter|weer of geen weer|calque/;
    expect(await everyFile(library)).toMatch(words);
    const suggested = await suggestSomething(library);
    await takeDown(library, EDITOR, "sluis", { repeated: "sluis", why: "At the request of its owner." });
    expect(await everyFile(library)).not.toMatch(words);
    const events = await library.store.read((reader) => reader.events("sluis", EVENT_KINDS));
    expect(JSON.stringify(events)).not.toMatch(words);
    expect(await library.store.read((reader) => reader.suggestions.one(suggested))).toBeUndefined();
    expect(events.at(-1)).toMatchObject({ kind: "withdrawn", by: "c1", why: "At the request of its owner." });
    expect(await readText(library.store, "sluis")).toBeNull();
    expect(await library.store.read((reader) => reader.versions("sluis"))).toEqual([]);
    expect(await library.sync()).toMatchObject({ errors: [], filesRead: 0, filesWritten: 0 });
    const rebuilt = await library.rebuild();
    expect((await rebuilt.sync()).errors).toEqual([]);
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
  });

  it("stays where it is unless its address was repeated", async () => {
    const library = await opened();
    const asked = takeDown(library, EDITOR, "sluis", { repeated: "sluizen" });
    await expect(asked).rejects.toEqual(refused("not-repeated"));
    expect(await readText(library.store, "sluis")).not.toBeNull();
  });
});

describe("a renamed text", () => {
  it("keeps its rows, reviews and history under the new address, and the old one leads there", async () => {
    const library = await opened();
    const before = await readText(library.store, "sluis");
    const suggested = await suggestSomething(library);
    await renameText(library, EDITOR, "sluis", "de-sluis");
    await renameText(library, EDITOR, "de-sluis", "sluisdeuren");
    const after = await readText(library.store, "sluisdeuren");
    expect(after?.rows.map(({ id, state }) => [id, state])).toEqual(
      before?.rows.map(({ id, state }) => [id, state]),
    );
    expect(await library.store.read((reader) => reader.suggestions.one(suggested))).toMatchObject({
      text: "sluisdeuren",
    });
    for (const former of ["sluis", "de-sluis"]) {
      expect(await library.store.read((reader) => reader.formerAddress(former))).toBe("sluisdeuren");
    }
    expect(await readdir(join(library.contentDir, "nl"))).not.toContain("sluis.md");
    expect(await readdir(join(library.contentDir, "history"))).not.toContain("sluis.jsonl");
    expect(await library.sync()).toMatchObject({ errors: [], filesRead: 0, conflicts: [] });
    const rebuilt = await library.rebuild();
    expect((await rebuilt.sync()).errors).toEqual([]);
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
    expect(await rebuilt.store.read((reader) => reader.formerAddress("sluis"))).toBe("sluisdeuren");
  });

  it("takes no address that another text has or had, and none that cannot be one", async () => {
    const library = await opened();
    const rename = (to: string) => renameText(library, EDITOR, "sluis", to);
    await expect(rename("zeedijk")).rejects.toEqual(refused("slug-taken"));
    await expect(rename("De Sluis")).rejects.toEqual(refused("slug-invalid"));
    await expect(renameText(library, EDITOR, "none", "other")).rejects.toEqual(refused("text-unknown"));
  });

  it("can be edited on, and what was edited by hand meanwhile is taken in", async () => {
    const library = await opened();
    await library.edit("en/sluis.md", (source) => source.replace("The [plans]", "All [plans]"));
    await renameText(library, EDITOR, "sluis", "de-sluis");
    expect(await library.sync()).toMatchObject({ errors: [], conflicts: [], revisions: 1 });
    expect(await library.read("en/de-sluis.md")).toContain("All [plans]");
  });
});

async function suggestSomething(library: ScratchLibrary): Promise<string> {
  const sentences = ["Without a lock the polder drowns.", "The canal lies 2.4 metres up, barge or no barge."];
  const changes = [{ paragraph: "p4", base: await baseOf(library, "en", "p4"), sentences }];
  return suggest(
    library,
    EDITOR,
    { text: "sluis", side: "en", changes, beads: null, why: "" },
    { added: 0, solved: 0 },
  );
}

async function everyFile({ contentDir }: ScratchLibrary): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true });
  const own = entries.filter(
    (entry) => entry.isFile() && /sluis\.|jsonl$/.test(entry.name) && !entry.parentPath.includes("glossary"),
  );
  return (await Promise.all(own.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8")))).join(
    "\n",
  );
}
