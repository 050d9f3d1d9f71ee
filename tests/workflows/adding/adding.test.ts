import { describe, expect, it } from "vitest";
import { isDoubtful } from "#src/domain/alignment/edit/doubt.ts";
import { bringTexts } from "#src/workflows/adding/bring-texts.ts";
import { readDraftAlignment, saveDraftAlignment } from "#src/workflows/adding/draft-alignment.ts";
import { goToStep, setSwap } from "#src/workflows/adding/go-to-step.ts";
import { discardDraft, fillInAndPublish } from "#src/workflows/adding/publish-draft.ts";
import { readDraft, readDrafts } from "#src/workflows/adding/read-draft.ts";
import { startAlignment } from "#src/workflows/adding/start-alignment.ts";
import { readShelf, readText } from "#src/workflows/read.ts";
import { epubOf } from "../../formats/given/documents.ts";
import { drafting, EDITOR } from "./drafting.ts";
import { DUTCH, ENGLISH, OTHER } from "./harbour.ts";

describe("bringing a text and its translation", () => {
  it("recognises title, date, headings and what is perhaps none of the text", async () => {
    const { bring, view } = await drafting();
    const { step, check, fault, about } = await view(await bring(DUTCH, ENGLISH));
    expect(fault).toBeUndefined();
    expect(step).toBe("check");
    expect(check?.nl).toMatchObject({ title: "De haven slaapt niet", date: "2024-03-12" });
    expect(check?.nl.counts).toMatchObject({ paragraphs: 4, headings: 1, sentences: 10 });
    expect(check?.nl.suspects.map(({ text }) => text)).toEqual(["Lees ook: Zo werkt een sluis"]);
    expect(check?.en.suspects.map(({ text }) => text)).toEqual(["Share this on Facebook"]);
    expect(about).toMatchObject({ "nl.title": "De haven slaapt niet", slug: "de-haven-slaapt-niet" });
  });

  it("shows how each paragraph begins and ends, and how many sentences it has", async () => {
    const { bring, view } = await drafting();
    const wide = `${"w".repeat(300)} ${"b".repeat(300)}.`;
    const { check } = await view(await bring(`${DUTCH}\n\n${wide}\n`, ENGLISH));
    const others = check?.nl.others ?? [];
    expect(others[0]).toMatchObject({
      text: "In de haven van Delfzijl varen elke nacht 14 schepen binnen.",
      end: "Graaf en hij werkt er al 31 jaar.",
      sentences: 3,
    });
    expect(others.find(({ text }) => text.startsWith("Bij storm"))).toMatchObject({
      text: "Bij storm sluit hij de poort. Dan wachten de schippers buiten op de Eems. Sommigen drinken koffie, anderen slapen.",
      sentences: 3,
    });
    const last = others.at(-1);
    expect([last?.text.length, last?.end?.length]).toEqual([160, 100]);
  });

  it("weighs no more for a paragraph as long as a book, and shows so many of them", async () => {
    const { bring, view } = await drafting();
    const chapters = Array.from({ length: 400 }, (_, at) =>
      `De haven sliep dag ${at} niet en nooit. `.repeat(20),
    );
    const { check } = await view(await bring(chapters.join("\n\n"), ENGLISH));
    expect(check?.nl.others).toHaveLength(300);
    expect(check?.nl.more).toBe(100);
    expect(JSON.stringify(check?.nl.others).length).toBeLessThan(300 * 300);
  });

  it("changes the two over where they stand the wrong way round, and takes that back when asked", async () => {
    const { library, jobs, bring, view } = await drafting();
    const id = await bring(ENGLISH, DUTCH);
    const swapped = await view(id);
    expect(swapped.check).toMatchObject({ swap: "done", nl: { title: "De haven slaapt niet" } });
    await setSwap(library, jobs, EDITOR, id, false);
    const undone = await view(id);
    expect(undone.check).toMatchObject({ swap: "undone", nl: { title: "The harbour does not sleep" } });
    expect(undone.fault?.code).toBe("pair-swapped");
    await setSwap(library, jobs, EDITOR, id, true);
    expect((await view(id)).check).toMatchObject({ swap: "done", nl: { title: "De haven slaapt niet" } });
  });

  it("takes one file with both languages in either place", async () => {
    const { library, jobs, view } = await drafting();
    const rows = [
      "nl\ten",
      "De haven slaapt niet.\tThe harbour does not sleep.",
      "Het water is hoog en de wind is koud.\tThe water is high and the wind is cold.",
    ];
    const file = { name: "haven.tsv", bytes: new TextEncoder().encode(rows.join("\n")) };
    const id = await bringTexts(library, jobs, EDITOR, { nl: {}, en: { file } });
    const { check, fault } = await view(id);
    expect(fault).toBeUndefined();
    expect([check?.nl.file, check?.en.file]).toEqual(["haven.tsv", "haven.tsv"]);
    expect(check?.nl.counts.sentences).toBe(check?.en.counts.sentences);
  });

  it("leaves the title page of a book out, to be seen and to be taken back", async () => {
    const { library, jobs, view } = await drafting();
    const chapter =
      "<h1>Het water</h1><p>De haven slaapt niet, want het water is hoog en de wind is koud.</p>";
    const pages = {
      "a.xhtml": "<p>A. de Vries</p><h1>De pont</h1><p>Uitgeverij Water</p>",
      "b.xhtml": chapter,
    };
    const file = { name: "pont.epub", bytes: epubOf(pages) };
    const id = await bringTexts(library, jobs, EDITOR, { nl: { file }, en: { text: ENGLISH } });
    const { check } = await view(id);
    expect(check?.nl.title).toBe("De pont");
    expect(check?.nl.suspects).toMatchObject([
      { text: "A. de Vries", isOut: true },
      { text: "De pont", isOut: true },
      { text: "Uitgeverij Water", isOut: true },
    ]);
    expect(check?.nl.others[0]?.text).toBe("Het water");
  });

  it("learns from the library before it aligns, where that has changed", async () => {
    const { library, aligned } = await drafting();
    await library.edit("nl/pont.md", () => "---\ntitle: De pont\n---\n\n{#p1}\nDe pont vaart.\n");
    await library.edit("en/pont.md", () => "---\ntitle: The ferry\n---\n\n{#p1}\nThe ferry sails.\n");
    await library.sync();
    await aligned();
    await library.store.read(async (reader) => {
      expect((await reader.learned.all()).habits.beads).toEqual([{ nl: 1, en: 1, count: 1 }]);
      expect(await reader.learned.revision()).toBe((await reader.library()).revision);
    });
  });

  it("keeps what was typed when one side is missing, and says which", async () => {
    const { bring, view } = await drafting();
    const { step, fault, bring: typed } = await view(await bring(DUTCH, "  "));
    expect(step).toBe("bring");
    expect(fault).toMatchObject({ code: "side-missing", details: { value: "English" } });
    expect(typed?.nl.text).toBe(DUTCH);
  });

  it("says that the same text was given twice", async () => {
    const { bring, view } = await drafting();
    expect((await view(await bring(DUTCH, DUTCH))).fault?.code).toBe("pair-same");
  });

  it("makes no draft of nothing", async () => {
    const { library, bring } = await drafting();
    await expect(bring(" ", "")).rejects.toMatchObject({ code: "nothing-given" });
    expect(await readDrafts(library, EDITOR)).toEqual([]);
  });

  it("keeps what is half typed, without reading it yet", async () => {
    const { library, jobs, view } = await drafting();
    const half = { nl: { text: "De haven" }, en: {}, isUnfinished: true };
    const id = await bringTexts(library, jobs, EDITOR, half);
    expect(await view(id)).toMatchObject({ step: "bring", bring: { nl: { text: "De haven" } } });
    expect(await readDrafts(library, EDITOR)).toMatchObject([{ id, title: "", opening: "De haven" }]);
  });

  it("shows how a long paste begins, and keeps it though the field comes back empty", async () => {
    const { library, jobs, bring, view } = await drafting();
    const long = `${DUTCH}\n${"Het water beslist over de haven.\n\n".repeat(8_000)}`;
    const draft = await bring(long, "");
    const shown = (await view(draft)).bring?.nl;
    expect(shown).toMatchObject({ text: "", length: long.length });
    expect(shown?.opening).toMatch(/^12 maart 2024 De haven slaapt niet/);
    const again = { draft, nl: { text: "", isKept: true }, en: { text: ENGLISH } };
    await bringTexts(library, jobs, EDITOR, again);
    expect((await view(draft)).check?.nl.counts.sentences).toBeGreaterThan(8_000);
    await bringTexts(library, jobs, EDITOR, { ...again, nl: { text: DUTCH } });
    expect((await view(draft)).check?.nl.counts.sentences).toBeLessThan(20);
    await bringTexts(library, jobs, EDITOR, { ...again, nl: { text: "" } });
    expect((await view(draft)).fault?.code).toBe("side-missing");
  });

  it("uses a file rather than the text in its field, says so, and keeps the text", async () => {
    const { library, jobs, view } = await drafting();
    const file = { name: "haven.txt", bytes: new TextEncoder().encode(DUTCH) };
    const beside = { nl: { text: "Nog een zin.", file }, en: { text: ENGLISH } };
    const draft = await bringTexts(library, jobs, EDITOR, beside);
    const { check } = await view(draft);
    expect(check?.nl).toMatchObject({ title: "De haven slaapt niet", hasUnused: true });
    expect(check?.en.hasUnused).toBeUndefined();
    await goToStep(library, EDITOR, draft, "bring");
    expect((await view(draft)).bring?.nl).toMatchObject({ file: "haven.txt", text: "Nog een zin." });
    await bringTexts(library, jobs, EDITOR, { draft, nl: { isKept: true }, en: { text: ENGLISH } });
    expect((await view(draft)).check?.nl.hasUnused).toBeUndefined();
  });

  it("uses the text in the field where the file that was kept is taken away", async () => {
    const { library, jobs, view } = await drafting();
    const file = { name: "haven.txt", bytes: new TextEncoder().encode(DUTCH) };
    const english = { en: { text: ENGLISH } };
    const draft = await bringTexts(library, jobs, EDITOR, { nl: { file }, ...english });
    await view(draft);
    await bringTexts(library, jobs, EDITOR, { draft, nl: { text: "De haven is leeg." }, ...english });
    const { check } = await view(draft);
    expect(check?.nl).toMatchObject({ title: "De haven is leeg." });
    expect(check?.nl.file).toBeUndefined();
  });

  it("keeps a file that is with the draft, whatever is half typed beside it", async () => {
    const { library, jobs, view } = await drafting();
    const file = { name: "haven.txt", bytes: new TextEncoder().encode(DUTCH) };
    const draft = await bringTexts(library, jobs, EDITOR, { nl: { file }, en: {} });
    expect((await view(draft)).fault?.code).toBe("side-missing");
    const half = { draft, nl: { text: "De", isKept: true }, en: { text: ENGLISH } };
    await bringTexts(library, jobs, EDITOR, { ...half, isUnfinished: true });
    expect((await view(draft)).bring?.nl).toMatchObject({ file: "haven.txt", text: "De" });
    await bringTexts(library, jobs, EDITOR, { ...half, nl: { isKept: true } });
    expect((await view(draft)).check?.nl.title).toBe("De haven slaapt niet");
  });

  it("does not go back a step for half a text that comes late", async () => {
    const { library, jobs, bring, view } = await drafting();
    const draft = await bring(DUTCH, ENGLISH);
    await bringTexts(library, jobs, EDITOR, { draft, nl: { text: "De" }, en: {}, isUnfinished: true });
    expect(await view(draft)).toMatchObject({
      step: "check",
      check: { nl: { title: "De haven slaapt niet" } },
    });
  });

  it("refuses a file that is no text, and keeps the other side", async () => {
    const { library, jobs, view } = await drafting();
    const file = { name: "foto.txt", bytes: new Uint8Array(400) };
    const id = await bringTexts(library, jobs, EDITOR, { nl: { text: DUTCH }, en: { file } });
    const { step, fault, bring } = await view(id);
    expect([step, fault?.code, fault?.place.file]).toEqual(["bring", "binary-file", "foto.txt"]);
    expect(bring?.nl.text).toBe(DUTCH);
  });

  it("keeps a file that could be read where the other one is no text", async () => {
    const { library, jobs, view } = await drafting();
    const nl = { file: { name: "haven.txt", bytes: new TextEncoder().encode(DUTCH) } };
    const en = { file: { name: "foto.txt", bytes: new Uint8Array(400) } };
    const draft = await bringTexts(library, jobs, EDITOR, { nl, en });
    const { bring } = await view(draft);
    expect([bring?.nl.file, bring?.en.file]).toEqual(["haven.txt", undefined]);
    await bringTexts(library, jobs, EDITOR, { draft, nl: { isKept: true }, en: { text: ENGLISH } });
    expect((await view(draft)).step).toBe("check");
  });
});

describe("aligning", () => {
  it("aligns what is to stay in, with the measure of how much the two look alike", async () => {
    const { aligned, view } = await drafting();
    const { step, outcome } = await view(await aligned());
    expect(step).toBe("rows");
    expect(outcome?.similarity).toBeGreaterThan(0.9);
    expect(outcome).toMatchObject({ rows: 4, alone: 0 });
    expect(outcome?.unlike).toBeUndefined();
  });

  it("counts the sentences that found a counterpart, and only those", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned(DUTCH, ENGLISH.replace(/Nobody complains[\s\S]*begins\.\n/, ""));
    const { outcome } = await view(id);
    const { rows } = await readDraftAlignment(library, EDITOR, id);
    const beads = rows.flatMap((row) => row.beads);
    const count = (of: typeof beads) => of.reduce((sum, { nl, en }) => sum + nl.length + en.length, 0);
    expect(outcome?.sentences).toBe(count(beads));
    expect(outcome?.placed).toBe(count(beads.filter(({ nl, en }) => nl.length > 0 && en.length > 0)));
    expect(outcome?.placed).toBeLessThan(outcome?.sentences ?? 0);
  });

  it("counts as many doubtful places as the editor shows, also where one row holds several", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned(DUTCH, OTHER);
    const { rows } = await readDraftAlignment(library, EDITOR, id);
    const doubtful = rows.flatMap(({ beads }) => beads).filter(isDoubtful);
    expect(doubtful.length).toBeGreaterThan(1);
    expect((await view(id)).outcome?.doubtful).toBe(doubtful.length);
  });

  it("says of another text that the two do not look like a text and its translation, with the measure", async () => {
    const { aligned, view } = await drafting();
    const { step, outcome } = await view(await aligned(DUTCH, OTHER));
    expect(step).toBe("rows");
    expect(outcome?.unlike).toMatchObject({ code: "pair-unlike", details: { value: /^\d+%$/ } as never });
  });

  it("stays with what was recognised where everything is to stay out", async () => {
    const { library, jobs, bring, view } = await drafting();
    const id = await bring(DUTCH, ENGLISH);
    const all = Array.from({ length: 40 }, (_, at) => at);
    await startAlignment(library, jobs, EDITOR, id, { nl: all, en: [] });
    expect(await view(id)).toMatchObject({ step: "check", fault: { code: "nothing-recognised" } });
  });
});

describe("the rows of a draft", () => {
  it("are changed by hand as those of a text in the library are, and go there as they were left", async () => {
    const { library, jobs, aligned, view } = await drafting();
    const id = await aligned();
    const before = await readDraftAlignment(library, EDITOR, id);
    const row = before.rows.find(({ beads }) => beads.length === 3);
    const [first, second, ...rest] = row?.beads ?? [];
    if (!row || !first || !second) throw new Error("there is no such row");
    const merged = {
      nl: [...first.nl, ...second.nl],
      en: [...first.en, ...second.en],
      sure: 100,
      locked: true,
    };
    const change = { marks: [row.mark], beads: [merged, ...rest] };
    expect(await saveDraftAlignment(library, EDITOR, id, change)).toBe("saved");
    expect(await saveDraftAlignment(library, EDITOR, id, change)).toBe("changed");
    const about = (await view(id)).about;
    expect(await fillInAndPublish(library, jobs, EDITOR, id, about)).toBe("de-haven-slaapt-niet");
    await jobs.settled(id);
    expect(await library.read("en/de-haven-slaapt-niet.md")).toContain('beads="2-2 1-1"');
    const history = await library.read("history/de-haven-slaapt-niet.jsonl");
    expect(history).toContain('"by":"anna"');
    expect(history).toContain('"locked":true');
  });

  it("are in the history by whoever put them into the library, as its paragraphs are", async () => {
    const { library, jobs, aligned, view } = await drafting();
    const id = await aligned();
    await fillInAndPublish(library, jobs, EDITOR, id, (await view(id)).about);
    await jobs.settled(id);
    const events = await library.store.read((reader) =>
      reader.events("de-haven-slaapt-niet", ["revision", "meta"]),
    );
    expect(events.length).toBeGreaterThan(2);
    expect(new Set(events.map(({ by }) => by))).toEqual(new Set([EDITOR.id]));
    expect(await library.read("history/de-haven-slaapt-niet.jsonl")).not.toContain('"by":"file"');
  });
});

describe("putting it into the library", () => {
  const ABOUT = {
    "nl.title": "De haven",
    "en.title": "The harbour",
    "en.rights": "CC-BY-4.0",
    slug: "haven",
  };

  it("makes it a draft translation there, and takes it away among the drafts", async () => {
    const { library, jobs, aligned } = await drafting();
    const id = await aligned();
    await fillInAndPublish(library, jobs, EDITOR, id, ABOUT);
    await jobs.settled(id);
    expect(await readDrafts(library, EDITOR)).toEqual([]);
    expect((await readShelf(library.store)).map(({ slug }) => slug)).toEqual(["haven"]);
    const text = await readText(library.store, "haven");
    expect(new Set(text?.rows.map(({ state }) => state))).toEqual(new Set(["draft"]));
    expect(text?.rows).toHaveLength(4);
  });

  it("keeps what was filled in where something is wrong with it, and says what", async () => {
    const { library, jobs, aligned, view } = await drafting();
    const id = await aligned();
    const faulty = { ...ABOUT, "nl.date": "gisteren" };
    expect(await fillInAndPublish(library, jobs, EDITOR, id, faulty)).toBeNull();
    expect(await view(id)).toMatchObject({
      step: "about",
      about: faulty,
      aboutFaults: { "nl.date": { kind: "date" } },
    });
    await fillInAndPublish(library, jobs, EDITOR, id, { ...ABOUT, "en.title": "" });
    expect((await view(id)).aboutFaults).toEqual({ "en.title": { kind: "title" } });
    expect(await readShelf(library.store)).toEqual([]);
  });

  it("refuses a name that another text has, and leaves that as it is", async () => {
    const { library, jobs, aligned, view } = await drafting();
    const first = await aligned();
    await fillInAndPublish(library, jobs, EDITOR, first, ABOUT);
    await jobs.settled(first);
    const second = await aligned();
    expect(await fillInAndPublish(library, jobs, EDITOR, second, ABOUT)).toBeNull();
    expect((await view(second)).aboutFaults).toEqual({
      slug: { kind: "taken", value: "haven", suggestion: "haven-2" },
    });
  });

  it("goes on from any step after one has gone away, and back to earlier ones", async () => {
    const { library, aligned, view } = await drafting();
    const id = await aligned();
    await goToStep(library, EDITOR, id, "about");
    expect((await view(id)).step).toBe("about");
    await goToStep(library, EDITOR, id, "bring");
    expect((await view(id)).bring?.nl.text).toBe(DUTCH);
  });
});

describe("a draft", () => {
  it("is thrown away with all it has", async () => {
    const { library, jobs, aligned } = await drafting();
    const id = await aligned();
    await discardDraft(library, jobs, EDITOR, id);
    await expect(readDraft(library, EDITOR, id)).rejects.toMatchObject({ code: "draft-unknown" });
    expect(await library.store.read((reader) => reader.textDrafts.part(id, "text"))).toBeUndefined();
  });

  it("is nobody else's", async () => {
    const { library, jobs, bring } = await drafting();
    const id = await bring(DUTCH, ENGLISH);
    const other = { ...EDITOR, id: "bert" };
    expect(await readDrafts(library, other)).toEqual([]);
    await expect(readDraft(library, other, id)).rejects.toMatchObject({ code: "draft-unknown" });
    await expect(discardDraft(library, jobs, other, id)).rejects.toMatchObject({ code: "draft-unknown" });
  });

  it("that waits for nothing yet has no later step", async () => {
    const { library, bring } = await drafting();
    const id = await bring(DUTCH, ENGLISH);
    await expect(goToStep(library, EDITOR, id, "about")).rejects.toMatchObject({ code: "step-unknown" });
  });
});
