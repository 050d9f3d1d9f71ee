import { describe, expect, it } from "vitest";
import { drainOutbox } from "#src/workflows/outbox.ts";
import { accept } from "#src/workflows/review/decide.ts";
import { readSuggesting } from "#src/workflows/review/read-suggesting.ts";
import { readSuggestion } from "#src/workflows/review/read-suggestion.ts";
import { revert } from "#src/workflows/review/revert.ts";
import { suggest } from "#src/workflows/review/suggest.ts";
import { verifyLibrary } from "#src/workflows/verify.ts";
import { contentsOf, type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";
import { contributor, NONE, reviewer } from "./scratch-desk.ts";

const NL = `---
title: De sluis
---

{#p1}
De sluis is oud.

{#p2}
De schipper wacht. Het water stijgt.
De deur gaat open.

{#p3}
Hij vaart.
`;
const EN = `---
title: The lock
---

{#p1}
The lock is old.

{#p3}
He sails.
`;
const SENTENCES = ["The skipper waits. The water rises.", "The gate opens."];
const ALL = { taking: { what: "all" }, reason: "", reviewed: true } as const;

async function opened(files: Readonly<Record<string, string>>): Promise<ScratchLibrary> {
  const library = await scratchLibrary(files);
  expect((await library.sync()).errors).toEqual([]);
  return library;
}

/** Suggests English for the Dutch of a row that has none, from what the page is given. */
async function suggestFirst(library: ScratchLibrary, row: string, sentences = SENTENCES): Promise<string> {
  const view = await readSuggesting(library.store, contributor, { slug: "sluis", row, rows: 1 });
  const [empty] = view?.rows[0]?.en ?? [];
  expect(empty).toMatchObject({ paragraph: row, sentences: [] });
  const changes = [{ paragraph: row, base: empty?.hash ?? "", sentences }];
  const wording = { text: "sluis", side: view?.side ?? "", changes, beads: null, why: "There was none." };
  return suggest(library, contributor, wording, NONE);
}

const english = async ({ store }: ScratchLibrary) =>
  (await store.read((reader) => reader.version("sluis", "en")))?.paragraphs.map(({ id, sentences }) => [
    id,
    sentences,
  ]);

describe("English for a paragraph that has none", () => {
  it("is suggested, shown beside its Dutch, and accepted into its place", async () => {
    const library = await opened({ "nl/sluis.md": NL, "en/sluis.md": EN });
    const id = await suggestFirst(library, "p2");
    const view = await readSuggestion(library.store, reviewer, id);
    expect(view?.item).toMatchObject({ overtaken: false, changes: 1 });
    expect(view?.rows[0]?.groups).toMatchObject([
      { nl: ["De schipper wacht. Het water stijgt.", "De deur gaat open."] },
    ]);
    const shown = view?.rows[0]?.groups.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces));
    expect(shown?.map(({ change, text }) => [change, text])).toEqual(
      SENTENCES.map((text) => ["added", text]),
    );
    expect(await accept(library, reviewer, id, ALL)).toBe("accepted");
    expect(await english(library)).toEqual([
      ["p1", ["The lock is old."]],
      ["p2", SENTENCES],
      ["p3", ["He sails."]],
    ]);
    await drainOutbox(library.store, library.content);
    expect(await library.read("en/sluis.md")).toContain(`{#p2}\n${SENTENCES.join("\n")}\n`);
    expect(await verifyLibrary(library.store, library.content)).toEqual([]);
    expect(await library.sync()).toMatchObject({ filesRead: 0, filesWritten: 0, conflicts: [] });
    const rebuilt = await library.rebuild();
    await rebuilt.sync();
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(library.store));
    const after = await readSuggestion(library.store, reviewer, id);
    expect(after?.rows[0]?.groups[0]?.lines.length).toBe(SENTENCES.length);
  });

  it("is taken out again when that is undone", async () => {
    const library = await opened({ "nl/sluis.md": NL, "en/sluis.md": EN });
    const before = await english(library);
    const id = await suggestFirst(library, "p2");
    await accept(library, reviewer, id, ALL);
    expect(await revert(library, reviewer, id, "It was too early.")).toBe("reverted");
    expect(await english(library)).toEqual(before);
    await drainOutbox(library.store, library.content);
    expect(await verifyLibrary(library.store, library.content)).toEqual([]);
  });

  it("does not go over English that somebody else put there first", async () => {
    const library = await opened({ "nl/sluis.md": NL, "en/sluis.md": EN });
    const [one, other] = [await suggestFirst(library, "p2"), await suggestFirst(library, "p2", ["Another."])];
    await accept(library, reviewer, one, ALL);
    await expect(accept(library, reviewer, other, ALL)).rejects.toMatchObject({ code: "suggestion-clashes" });
    expect((await english(library))?.[1]).toEqual(["p2", SENTENCES]);
    expect((await readSuggestion(library.store, reviewer, other))?.item.overtaken).toBe(true);
  });

  it("begins the translation of a text that has none", async () => {
    const library = await opened({ "nl/sluis.md": NL });
    const id = await suggestFirst(library, "p2");
    expect(await accept(library, reviewer, id, ALL)).toBe("accepted");
    expect(await english(library)).toEqual([["p2", SENTENCES]]);
    await drainOutbox(library.store, library.content);
    expect(await library.read("en/sluis.md")).toContain("title: De sluis");
    expect(await verifyLibrary(library.store, library.content)).toEqual([]);
  });
});
