import { describe, expect, it } from "vitest";
import type { Store } from "#src/store/store.ts";
import { takeInAside } from "#src/workflows/aside/take-in-aside.ts";
import { searchLibrary } from "#src/workflows/search/search.ts";
import { takeInChanges } from "#src/workflows/search/take-in.ts";
import { type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";

const DAYS = 1_300;

/** A log with a paragraph a day, so long that it is taken in in several transactions. */
function log(day: (number: number) => string): string {
  const days = Array.from({ length: DAYS }, (_, at) => `{#p${at + 1}}\n${day(at + 1)}`);
  return `---\ntitle: Havenlogboek\n---\n\n${days.join("\n\n")}\n`;
}

const dutch = (day: number) =>
  `Op dag ${day} telde de havenmeester ${day * 7} schepen, en niemand sliep aan boord.`;
const english = (day: number) =>
  `On day ${day} the harbour master counted ${day * 7} ships, and nobody slept.`;

async function logbook(day = english): Promise<ScratchLibrary> {
  const library = await scratchLibrary({ "nl/logboek.md": log(dutch), "en/logboek.md": log(day) });
  await library.sync();
  return library;
}

const entries = (store: Store) => store.read(({ search }) => search.entriesOfText("logboek"));
const placesOf = async (store: Store, query: string) =>
  (await searchLibrary(store, { query }, async () => undefined)).places;
const changedDay = (changed: number) => (day: number) =>
  day === changed ? "That day a whale came by." : english(day);

describe("what changed in a long text", () => {
  it("is taken in by itself: all else stays as it is", async () => {
    const { store, edit, sync } = await logbook();
    await takeInChanges(store);
    const before = await entries(store);
    expect(before).toHaveLength(DAYS + 1);
    await edit("en/logboek.md", () => log(changedDay(700)));
    await sync();
    await takeInChanges(store);
    const after = await entries(store);
    const english = new Map(before.map(({ id, entry }) => [id, entry.en]));
    expect(after.filter(({ id, entry }) => english.get(id) !== entry.en)).toHaveLength(1);
    expect(after.map(({ entry }) => entry)).toEqual(
      (await entriesAnew(changedDay(700))).map(({ entry }) => entry),
    );
    expect(await placesOf(store, "whale")).toBe(1);
    expect(await placesOf(store, '"day 700"')).toBe(0);
  });

  it("is right when two take it in at once, and when it changes while it is being taken in", async () => {
    const { store, edit, sync } = await logbook();
    const both = [takeInChanges(store), takeInChanges(store)];
    await edit("en/logboek.md", () => log(changedDay(900)));
    await sync();
    await Promise.all([...both, takeInChanges(store)]);
    const wanted = await entriesAnew(changedDay(900));
    expect((await entries(store)).map(({ entry }) => entry)).toEqual(wanted.map(({ entry }) => entry));
    expect(await placesOf(store, "harbour")).toBe(DAYS - 1);
    expect(await store.read(({ search }) => search.waiting())).toEqual([]);
  });
});

async function entriesAnew(day: (number: number) => string) {
  const { store } = await logbook(day);
  await takeInChanges(store);
  return entries(store);
}

describe("a search", () => {
  it("does not wait for a long text that is taken in aside, but for all that is short", async () => {
    const many = (day: (number: number) => string) => (number: number) =>
      Array.from({ length: 4 }, (_, at) => day(10_000 * at + number)).join("\n");
    const library = await logbook();
    await library.edit("nl/logboek.md", () => log(many(dutch)));
    await library.edit("en/logboek.md", () => log(many(english)));
    await library.edit("nl/kort.md", () => "---\ntitle: Kort\n---\n\n{#p1}\nEen walvis zwom langs.\n");
    await library.sync();
    const { store } = library;
    const handedOn: unknown[] = [];
    const over = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
    const aside = (question: unknown) => {
      handedOn.push(question);
      return over.promise;
    };
    const search = (query: string) => searchLibrary(store, { query }, (from) => takeInAside(from, aside));
    expect((await search("walvis")).places).toBe(1);
    expect((await search("havenmeester")).places).toBe(0);
    expect(handedOn).toEqual([{ ask: "take-in", names: ["text/logboek"] }]);
    over.reject(new Error("the thread died"));
    await takeInAside(store, async (question) => {
      if (question.ask === "take-in") await takeInChanges(store, question.names);
      return new Uint8Array();
    });
    expect((await search("havenmeester")).places).toBeGreaterThan(0);
  }, 30_000);
});
