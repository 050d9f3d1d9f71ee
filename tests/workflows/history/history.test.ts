import { describe, expect, it } from "vitest";
import { readTextToEdit } from "#src/workflows/editing/read.ts";
import { changesFeed } from "#src/workflows/history/changes-feed.ts";
import { compareMoments } from "#src/workflows/history/compare-moments.ts";
import { compareVersions } from "#src/workflows/history/compare-versions.ts";
import { readLibraryChanges } from "#src/workflows/history/library-changes.ts";
import { readTextChanges } from "#src/workflows/history/text-changes.ts";
import { readText } from "#src/workflows/read.ts";
import { accept } from "#src/workflows/review/decide.ts";
import { reviseInStore, synced } from "../bridge-library.ts";
import { reviewer, suggestFor } from "../review/scratch-desk.ts";

const said = (changes: readonly { readonly change: string; readonly text: string }[], kept: string) =>
  changes
    .filter(({ change }) => change !== kept)
    .map(({ text }) => text)
    .join("");

async function revised() {
  const library = await synced();
  const before = await readTextChanges(library.store, "brug");
  await reviseInStore(library, "p3", ["The water comes up."]);
  return { library, seen: before?.latest ?? "" };
}

describe("the history of a text", () => {
  it("tells first wordings in few words, and each later one with what it changed", async () => {
    const { library } = await revised();
    const changes = await readTextChanges(library.store, "brug");
    expect(changes?.titles).toEqual({ nl: "De brug", en: "The bridge" });
    const [day] = changes?.days ?? [];
    expect(day?.batches).toMatchObject([
      { kind: "first-nl", count: 3 },
      { kind: "first-en", count: 3 },
      { kind: "align" },
    ]);
    expect(day?.batches[0]?.places.map(({ id }) => id)).toEqual(["p1", "p2", "p3"]);
    expect(day?.changes).toHaveLength(1);
    const [change] = day?.changes ?? [];
    expect(change).toMatchObject({ side: "en", place: { id: "p3", number: 2 }, change: "words" });
    expect(said(change?.diff ?? [], "added")).toBe("The water is rising.");
    expect(said(change?.diff ?? [], "removed")).toBe("The water comes up.");
  });

  it("counts a row once whose sentences were paired, and which was reviewed, twice", async () => {
    const library = await synced();
    const ids: string[] = [];
    for (const words of ["comes up", "keeps coming up"]) {
      const id = await suggestFor(library, "p3", [`The water ${words}.`]);
      await accept(library, reviewer, id, { taking: { what: "all" }, reason: "", reviewed: true });
      ids.push(id);
    }
    const batches = (await readTextChanges(library.store, "brug"))?.days.flatMap((day) => day.batches) ?? [];
    const own = batches.filter(({ by }) => by === reviewer.id);
    expect(new Map(own.map(({ kind, count }) => [kind, count]))).toEqual(
      new Map([
        ["align", 1],
        ["review", 1],
        ["decision", 2],
      ]),
    );
    const decision = own.find(({ kind }) => kind === "decision");
    expect(decision?.suggestions).toEqual(ids);
    expect(batches.filter(({ fromFile }) => fromFile).map(({ kind }) => kind)).toEqual([
      "first-nl",
      "first-en",
      "align",
    ]);
  });

  it("tells a reader who was here before only what is new", async () => {
    const { library, seen } = await revised();
    const news = await readTextChanges(library.store, "brug", { since: seen });
    expect(news?.days.flatMap(({ changes, batches }) => [...changes, ...batches])).toHaveLength(1);
    const later = await readTextChanges(library.store, "brug", { since: news?.latest ?? "" });
    expect(later?.days).toEqual([]);
  });

  it("is told to the reading page by its newest change of wording", async () => {
    const { library, seen } = await revised();
    const view = await readText(library.store, "brug");
    expect(view?.lastChange).toBe((await readTextChanges(library.store, "brug"))?.latest);
    expect((view?.lastChange ?? "") > seen).toBe(true);
  });

  it("has nothing to say of a text that is not there", async () => {
    const { store } = await synced();
    expect(await readTextChanges(store, "dam")).toBeNull();
    expect(await compareMoments(store, "dam", {})).toBeNull();
    expect(await compareVersions(store, "dam", {})).toBeNull();
  });
});

describe("the history of the library", () => {
  it("stands together by day and text, newest first", async () => {
    const { library } = await revised();
    await library.edit("glossary/brug.yaml", (source) => source.replace("A way across", "A road over"));
    await library.sync();
    const { days, older } = await readLibraryChanges(library.store);
    expect(days).toHaveLength(1);
    expect(days[0]?.parts.map(({ slug }) => slug)).toEqual(["brug", undefined]);
    expect(days[0]?.parts[1]?.batches).toMatchObject([
      { kind: "term", count: 1, terms: [{ id: "brug", lemma: "brug" }] },
    ]);
    expect(older).toBeUndefined();
  });

  it("goes on before an event", async () => {
    const { library, seen } = await revised();
    const { days } = await readLibraryChanges(library.store, seen);
    expect(days.flatMap(({ parts }) => parts.flatMap(({ changes }) => changes))).toEqual([]);
  });

  it("is a feed of the changed wordings", async () => {
    const { library } = await revised();
    const words = {
      language: "en",
      title: "Changes",
      generator: "T",
      entry: (title: string) => `in ${title}`,
    };
    const feed = await changesFeed(library.store, words, "https://example.org");
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed).toContain("<title>in De brug</title>");
    expect(feed).toContain('href="https://example.org/en/read/brug/why/p3"');
    expect(feed).toContain("The water comes up.");
  });
});

describe("a text at two moments", () => {
  it("shows what changed between the first and the present one", async () => {
    const { library } = await revised();
    const comparison = await compareMoments(library.store, "brug", {});
    expect(comparison?.changed).toBe(1);
    expect(comparison?.rows.map(({ changed }) => changed)).toEqual([false, false, true]);
    const [row] = comparison?.rows.slice(-1) ?? [];
    expect(row?.nl[0]?.changed).toBe(false);
    expect(said(row?.en[0]?.diff ?? [], "added")).toBe("The water is rising.");
  });

  it("is the same at one moment, and takes them in either order", async () => {
    const { library } = await revised();
    const moments = (await compareMoments(library.store, "brug", {}))?.moments ?? [];
    const [newest, oldest] = [moments[0]?.id ?? "", moments.at(-1)?.id ?? ""];
    expect(newest).not.toBe(oldest);
    expect((await compareMoments(library.store, "brug", { from: newest, to: newest }))?.changed).toBe(0);
    const turned = await compareMoments(library.store, "brug", { from: newest, to: oldest });
    expect([turned?.from.id, turned?.to.id]).toEqual([oldest, newest]);
  });

  it("keeps what is no longer in the text", async () => {
    const { library } = await revised();
    await library.sync();
    await library.edit("en/brug.md", (source) => source.replace(/\n\{#p3\}\n.*\n$/, ""));
    expect(await library.sync()).toMatchObject({ errors: [], conflicts: [] });
    const comparison = await compareMoments(library.store, "brug", {});
    expect(comparison?.gone.map(({ side, paragraph }) => [side, paragraph])).toEqual([["en", "p3"]]);
  });
});

describe("two translations of one text", () => {
  const OTHER = `---
title: The old bridge
---

{#x1 of="p1"}
For years the bridge has lain there.
Nobody looks at it.

{#x2 of="p2 p3"}
The water is rising.
`;

  it("stand row by row, and what one of them renders together stays together", async () => {
    const library = await synced();
    expect(await compareVersions(library.store, "brug", {})).toBeNull();
    await library.edit("en/brug.oud.md", () => OTHER);
    expect((await library.sync()).errors).toEqual([]);
    const comparison = await compareVersions(library.store, "brug", {});
    expect([comparison?.one, comparison?.other]).toEqual(["en", "en.oud"]);
    expect(comparison?.rows.map(({ nl }) => nl)).toEqual([
      "De brug ligt er al jaren. Niemand kijkt er nog naar om.",
      "Het water Het water stijgt.",
    ]);
    expect(comparison?.rows[1]?.one).toBe("The water The water is rising.");
    expect(said(comparison?.rows[1]?.diff ?? [], "removed")).toBe("The water is rising.");
    expect((await readText(library.store, "brug"))?.versions).toBe(2);
  });

  it("each have a history that leads to where the change can be seen", async () => {
    const { library } = await revised();
    await library.edit("en/brug.oud.md", () => OTHER);
    await library.sync();
    await library.edit("en/brug.oud.md", (source) => source.replace("Nobody looks", "No one looks"));
    expect((await library.sync()).errors).toEqual([]);
    const days = (await readTextChanges(library.store, "brug"))?.days ?? [];
    const pages = days.flatMap(({ changes }) =>
      changes.map(({ side, place, page }) => [side, place?.id, page]),
    );
    expect(pages.sort()).toEqual([
      ["en", "p3", "/read/brug/why/p3"],
      ["en.oud", "p1", "/read/brug/versions?other=en.oud#p1"],
    ]);
    const words = { language: "nl", title: "x", generator: "x", entry: () => "x" };
    const feed = await changesFeed(library.store, words, "");
    expect(feed).toContain("/nl/read/brug/versions?other=en.oud#p1");
  });

  it("are both open to their editors", async () => {
    const library = await synced();
    await library.edit("en/brug.oud.md", () => OTHER);
    await library.sync();
    const editor = { id: "c1", name: "Anna", role: "editor" } as const;
    const wordings = async (side?: string) =>
      (await readTextToEdit(library, editor, "brug", side))?.rows.map(({ en }) => en[0]?.text);
    expect(await wordings("en.oud")).toEqual([
      "For years the bridge has lain there. Nobody looks at it.",
      "The water is rising.",
    ]);
    expect(await wordings("en.none")).toEqual(await wordings());
  });
});
