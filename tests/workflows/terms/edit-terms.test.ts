import { describe, expect, it } from "vitest";
import { ANYONE } from "#src/accounts/permissions.ts";
import { parseTerm } from "#src/formats/glossary.ts";
import { readSentence, readTerm, readText } from "#src/workflows/read.ts";
import { bindTerm } from "#src/workflows/terms/bind-term.ts";
import { previewTerm } from "#src/workflows/terms/preview-term.ts";
import { removeTerm, saveTerm } from "#src/workflows/terms/save-term.ts";
import { faultOfAsync } from "../../formats/fault-of.ts";
import { type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";

const EDITOR = { id: "editor-1", name: "", role: "editor" } as const;
const REVIEWER = { id: "reviewer-1", name: "", role: "reviewer" } as const;
const CONTRIBUTOR = { id: "contributor-1", name: "", role: "contributor" } as const;

const BANK = `id: bank
field: shipping
pos: noun
nl:
  lemma: bank
en:
  preferred: bank
definition:
  nl: Ondiepte in een rivier.
  en: A shallow place in a river.
`;
const NL =
  "---\ntitle: Varen\n---\n\n{#p1}\nDe schipper mijdt de bank.\nZij zat op een bank aan de zandbanken.\n";
const EN =
  "---\ntitle: Sailing\n---\n\n{#p1}\nThe skipper avoids the shoal.\nShe sat on a bench near the shallows.\n";

async function library(): Promise<ScratchLibrary> {
  const made = await scratchLibrary({ "glossary/bank.yaml": BANK, "nl/varen.md": NL, "en/varen.md": EN });
  await made.sync();
  return made;
}

const bank = parseTerm(BANK, "bank.yaml");
const bench = { ...bank, id: "bank-meubel", en: { preferred: "bench" } };

async function baseOf({ store }: ScratchLibrary, id: string): Promise<string> {
  return (await store.read((reader) => reader.term(id)))?.hash ?? "";
}

describe("a term that is saved", () => {
  it("stands in the store, in its file and in the history, with who and why", async () => {
    const made = await library();
    const term = { ...bank, en: { preferred: "shoal" } };
    await saveTerm(made, EDITOR, { term, base: await baseOf(made, "bank"), why: "The usual word." });
    expect(await made.read("glossary/bank.yaml")).toContain("preferred: shoal");
    expect((await readTerm(made.store, "bank"))?.steps).toMatchObject([
      { by: "editor-1", kind: "changed", why: "The usual word." },
    ]);
    expect((await made.sync()).revisions).toBe(0);
  });

  it.each([
    ["is new but has a name that is taken", { term: bank }, "term-taken"],
    ["was changed by somebody else meanwhile", { term: bank, base: "0" }, "term-changed"],
    ["is not there any more", { term: { ...bank, id: "weg" }, base: "0" }, "term-unknown"],
    ["has the name of a page", { term: { ...bank, id: "new" } }, "term-taken"],
    ["lacks a definition", { term: { ...bench, definition: { nl: "", en: "" } } }, "field-invalid"],
    ["has a part of speech nobody knows", { term: { ...bench, pos: "werkwoord" } }, "field-invalid"],
  ])("is refused where it %s, and nothing changes", async (_name, said, code) => {
    const made = await library();
    const before = await made.read("glossary/bank.yaml");
    expect((await faultOfAsync(() => saveTerm(made, EDITOR, said))).code).toBe(code);
    expect(await made.read("glossary/bank.yaml")).toBe(before);
    expect(await made.store.read((reader) => reader.terms())).toHaveLength(1);
  });

  it("gets an id that is free, where it is new and was given none: the first sense keeps its own", async () => {
    const made = await library();
    const { id: _none, ...sense } = bench;
    const ask = { term: sense, isNew: true };
    expect((await previewTerm(made.store, EDITOR, ask)).id).toBe("bank-2");
    expect(await saveTerm(made, EDITOR, { term: sense })).toBe("bank-2");
    expect((await previewTerm(made.store, EDITOR, ask)).id).toBe("bank-3");
    expect(await saveTerm(made, EDITOR, { term: { ...sense, id: "", nl: { lemma: "New" } } })).toBe("new-2");
    expect(await made.read("glossary/bank.yaml")).toBe(BANK);
    expect(await made.read("glossary/bank-2.yaml")).toContain("preferred: bench");
    const none = await faultOfAsync(() => saveTerm(made, EDITOR, { term: { ...sense, nl: {} } }));
    expect(none.code).toBe("field-missing");
  });

  it("is for editors", async () => {
    const made = await library();
    for (const actor of [ANYONE, CONTRIBUTOR, REVIEWER]) {
      expect((await faultOfAsync(() => saveTerm(made, actor, { term: bench }))).code).toBe("not-allowed");
    }
  });

  it("can be taken out again, with its file, for good", async () => {
    const made = await library();
    await removeTerm(made, EDITOR, { id: "bank", base: await baseOf(made, "bank"), why: "A double." });
    await made.sync();
    expect(await made.store.read((reader) => reader.terms())).toEqual([]);
    await expect(made.read("glossary/bank.yaml")).rejects.toThrow();
    expect(await made.read("history/glossary.jsonl")).toContain('"why":"A double."');
  });
});

describe("a preview", () => {
  it("lists the places of a new term and what it clashes with, and changes nothing", async () => {
    const { store } = await library();
    const preview = await previewTerm(store, EDITOR, { term: bench });
    expect(preview.clashes).toMatchObject([{ id: "bank", kind: "sense", form: "bank" }]);
    expect(preview.counts).toEqual({ added: 3, kept: 0, gone: 0 });
    expect(preview.places[0]).toMatchObject({ change: "added", slug: "varen", row: "p1" });
    expect(await store.read((reader) => reader.terms())).toHaveLength(1);
  });

  it("points out the term whose id a new one would have, and counts its places as new", async () => {
    const { store } = await library();
    const preview = await previewTerm(store, EDITOR, { term: bank, isNew: true });
    expect(preview.clashes).toMatchObject([{ id: "bank", kind: "duplicate", form: "bank" }]);
    expect(preview.counts).toEqual({ added: 3, kept: 0, gone: 0 });
    expect((await previewTerm(store, EDITOR, { term: bank })).clashes).toEqual([]);
  });

  it("is for those who may save", async () => {
    const { store } = await library();
    expect((await faultOfAsync(() => previewTerm(store, REVIEWER, { term: bench }))).code).toBe(
      "not-allowed",
    );
  });

  it("tells what a change adds from what it takes away", async () => {
    const { store } = await library();
    const schipper = { ...bank, nl: { lemma: "zandbank", variants: ["schipper"] } };
    const { counts, places } = await previewTerm(store, EDITOR, { term: schipper });
    expect(counts).toEqual({ added: 1, kept: 1, gone: 2 });
    expect(places.map(({ change }) => change)).toEqual(["added", "gone", "gone", "kept"]);
  });
});

describe("a place of a term", () => {
  const place = async (made: ScratchLibrary, at: number, term = "bank") => {
    const found = (await readTerm(made.store, term))?.concordance[at];
    if (!found) throw new Error("no such place");
    return { term, slug: found.slug, ...found.anchor };
  };
  const standings = async (made: ScratchLibrary, term = "bank") =>
    (await readTerm(made.store, term))?.concordance.map(({ standing, here }) => [standing, here]);

  it("is open until somebody names the words", async () => {
    const made = await library();
    expect(await standings(made)).toEqual([
      ["open", undefined],
      ["open", undefined],
      ["open", undefined],
    ]);
    await bindTerm(made, REVIEWER, { ...(await place(made, 0)), rendering: "shoal" });
    await bindTerm(made, REVIEWER, { ...(await place(made, 1)), leftOut: true, why: "Said by the picture." });
    expect(await standings(made)).toEqual([
      ["other", "shoal"],
      ["left-out", undefined],
      ["open", undefined],
    ]);
    expect(await made.read("history/varen.jsonl")).toContain('"rendering":"shoal"');
  });

  it("keeps what was said of it when the text changes elsewhere", async () => {
    const made = await library();
    await bindTerm(made, REVIEWER, { ...(await place(made, 0)), rendering: "shoal" });
    await made.edit("nl/varen.md", (source) =>
      source.replace("De schipper mijdt", "Al jaren mijdt de schipper"),
    );
    await made.sync();
    expect((await standings(made))?.[0]).toEqual(["other", "shoal"]);
  });

  it("belongs to the sense that somebody named", async () => {
    const made = await library();
    await saveTerm(made, EDITOR, { term: bench });
    expect((await readTerm(made.store, "bank"))?.concordance[0]?.rivals).toMatchObject([
      { id: "bank-meubel" },
    ]);
    const before = (await standings(made, "bank-meubel"))?.length ?? 0;
    await bindTerm(made, REVIEWER, await place(made, 0));
    expect((await readTerm(made.store, "bank"))?.concordance[0]?.rivals).toEqual([]);
    expect(await standings(made, "bank-meubel")).toHaveLength(before - 1);
  });

  it("belongs to the sense that the English renders, if nobody named one", async () => {
    const made = await library();
    await saveTerm(made, EDITOR, { term: bench });
    expect(await standings(made, "bank-meubel")).toContainEqual(["preferred", "bench"]);
    expect(await standings(made)).toHaveLength(2);
  });

  it("is marked in the English, too, by the words that somebody named", async () => {
    const made = await library();
    await bindTerm(made, REVIEWER, { ...(await place(made, 0)), rendering: "shoal" });
    const runs = (await readText(made.store, "varen"))?.rows[0]?.en[0]?.sentences[0]?.runs ?? [];
    expect(runs.filter(({ occurrences }) => occurrences).map(({ text }) => text)).toEqual(["shoal"]);
    expect(runs.flatMap(({ occurrences = [] }) => occurrences)).toMatchObject([
      { term: "bank", here: "bank" },
    ]);
  });

  it("keeps a term inside a compound when the compound is bound", async () => {
    const made = await library();
    const zandbank = { ...bank, id: "zandbank", nl: { lemma: "zandbank" }, en: { preferred: "sandbank" } };
    await saveTerm(made, EDITOR, { term: zandbank });
    await bindTerm(made, REVIEWER, { ...(await place(made, 0, "zandbank")), rendering: "shallows" });
    expect(await standings(made, "zandbank")).toEqual([["other", "shallows"]]);
    expect(await standings(made)).toHaveLength(3);
  });

  it("leads from a sentence to what renders it, by the fragment of either", async () => {
    const { store } = await library();
    const place = { slug: "varen", title: "Varen", part: 1, number: 1 };
    const sentences = { nl: "De schipper mijdt de bank.", en: "The skipper avoids the shoal." };
    expect(await readSentence(store, "varen", "p1-s1")).toEqual({
      ...place,
      fragment: "p1-s1",
      ...sentences,
    });
    expect(await readSentence(store, "varen", "en-p1-s1")).toMatchObject(sentences);
    for (const fragment of ["p1-s3", "p1", "p9-s1", ""]) {
      expect(await readSentence(store, "varen", fragment), fragment).toBeNull();
    }
    expect(await readSentence(store, "nergens", "p1-s1")).toBeNull();
  });

  it.each([
    ["words that do not stand there", { rendering: "sandbank" }, "words-not-there"],
    ["no reason for leaving it out", { leftOut: true, why: " " }, "reason-missing"],
    ["a wording that is gone", { hash: "0".repeat(24) }, "place-unknown"],
    ["offsets that cross sentences", { start: 0, end: 40 }, "place-unknown"],
    ["a term that is not there", { term: "nergens" }, "term-unknown"],
    ["a text that is not there", { slug: "nergens" }, "text-unknown"],
  ])("is not bound by %s", async (_name, said, code) => {
    const made = await library();
    const binding = { ...(await place(made, 0)), ...said };
    expect((await faultOfAsync(() => bindTerm(made, REVIEWER, binding))).code).toBe(code);
    expect(await made.store.read((reader) => reader.events("varen", ["binding"]))).toEqual([]);
  });

  it("is bound by reviewers", async () => {
    const made = await library();
    const binding = { ...(await place(made, 0)), rendering: "shoal" };
    expect((await faultOfAsync(() => bindTerm(made, CONTRIBUTOR, binding))).code).toBe("not-allowed");
  });
});
