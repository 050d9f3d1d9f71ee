import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addText, prepareText, type TextToAdd } from "#src/workflows/add-text.ts";
import { readShelf, readText, readWaiting, readWaitingText, readWording } from "#src/workflows/read.ts";
import { waitingTexts } from "#src/workflows/waiting-texts.ts";
import { contentsOf, type ScratchLibrary, scratchCopy } from "./scratch-library.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/detached");
const DUTCH = await readFile(join(FIXTURES, "molen.txt"), "utf8");

async function library(): Promise<ScratchLibrary> {
  const scratch = await scratchCopy(join(FIXTURES, "content"));
  expect(await scratch.sync()).toMatchObject({ errors: [], warnings: [], revisions: 0 });
  return scratch;
}

async function prepare(scratch: ScratchLibrary, source: string, more: Partial<TextToAdd> = {}) {
  const article = { name: "molen.txt", bytes: new TextEncoder().encode(source) };
  return prepareText({ article, ...more }, await waitingTexts(scratch.content));
}

async function added(source: string): Promise<ScratchLibrary> {
  const scratch = await library();
  const report = await addText(scratch, await prepare(scratch, source));
  expect(report).toMatchObject({ errors: [], warnings: [], conflicts: [] });
  return scratch;
}

const statesOf = async ({ store }: ScratchLibrary) =>
  (await readText(store, "molen"))?.rows.map(
    ({ id, state, toConfirm }) => `${id} ${state}${toConfirm ? "!" : ""}`,
  );

const REVIEWED = Array.from({ length: 10 }, (_, index) => `p${index + 1} reviewed`);

const VARIANTS: Record<string, string> = {
  "as it was translated": DUTCH,
  "straight quotation marks": DUTCH.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  "other dashes": DUTCH.replace(/ – /g, " - "),
  "Windows line ends": DUTCH.replace(/\n/g, "\r\n"),
  "old Macintosh line ends": DUTCH.replace(/\n/g, "\r"),
  "hard-wrapped lines": DUTCH.replace(/(\S+ \S+ \S+ \S+ \S+ \S+ \S+) (?=[a-z])/g, "$1\n"),
  "no-break spaces": DUTCH.replace(/ (?=[a-z])/g, "\u00a0"),
  "double spaces": DUTCH.replace(/([.,]) /g, "$1  "),
  "decomposed letters and a byte order mark": `\uFEFF${DUTCH.normalize("NFD")}`,
  "no date mark": DUTCH.replace(" date 2025-10 ", ""),
  "headings and items without marks": DUTCH.replace(/ • /g, ""),
  "two paragraphs run together": DUTCH.replace("hard.\n\nWat", "hard. Wat"),
  "a paragraph cut in two": DUTCH.replace("staat vast. Over", "staat vast.\n\nOver"),
};

describe("the source of a detached translation", () => {
  it.each(Object.entries(VARIANTS))("stands beside its reviewed English: %s", async (_, source) => {
    const scratch = await added(source);
    expect(await statesOf(scratch)).toEqual(REVIEWED);
    const view = await readText(scratch.store, "molen");
    expect(view?.rows[0]?.nl[0]?.sentences).toHaveLength(2);
    expect(view?.rows[2]?.nl[0]?.kind).toBe("heading");
    expect(view?.rows[5]?.nl[0]?.kind).toBe("item");
    expect(view?.rows[9]?.nl[0]?.sentences.map(({ bead }) => bead)).toEqual([0, 1, 1, 2]);
  });

  it("takes the sentence boundaries of the translation, not its own", async () => {
    const scratch = await library();
    await scratch.edit("en/molen.md", (source) =>
      source.replace(/\{#p1 beads="2-1" (source="[^"]+") words="7 7"\}/, '{#p1 $1 words="14"}'),
    );
    await scratch.sync();
    await addText(scratch, await prepare(scratch, DUTCH));
    const [row] = (await readText(scratch.store, "molen"))?.rows ?? [];
    expect(row?.nl[0]?.sentences).toHaveLength(1);
    expect(row).toMatchObject({ state: "reviewed", toConfirm: false });
  });

  it("says of a paragraph with one word changed, and of no other, that it differs", async () => {
    const scratch = await added(DUTCH.replace("Een nieuwe roede", "Een oude roede"));
    expect(await statesOf(scratch)).toEqual(REVIEWED.with(3, "p4 differs"));
    await scratch.edit("private/nl/molen.md", (source) => source.replace("oude roede", "nieuwe roede"));
    await scratch.sync();
    expect(await statesOf(scratch)).toEqual(REVIEWED);
  });

  it("may lack a paragraph, and have one more", async () => {
    const scratch = await added(
      DUTCH.replace(/Vorig jaar.*\n/, "").replace("Het erf", "Lees ook het vervolg.\n\nHet erf"),
    );
    const states = await statesOf(scratch);
    expect(states?.filter((state) => !state.endsWith(" reviewed"))).toEqual([
      "en-p4 missing",
      "p11 untranslated",
    ]);
    expect(states).toHaveLength(11);
  });

  it("lies with its history where git does not look, and leaves the English as it was", async () => {
    const before = await library();
    const english = await before.read("en/molen.md");
    const history = await before.read("history/molen.jsonl");
    const scratch = await added(DUTCH);
    expect(await scratch.read("private/nl/molen.md")).toContain("De molen aan de Ringdijk draait weer.\n");
    expect(await scratch.read("private/.gitignore")).toBe("*\n");
    expect(await scratch.read("private/history/molen.jsonl")).toContain(
      "De molen aan de Ringdijk draait weer.",
    );
    expect(await scratch.read("en/molen.md")).toBe(english);
    expect(await scratch.read("history/molen.jsonl")).toBe(history);
    expect(await stat(join(scratch.contentDir, "nl")).catch(() => null)).toBe(null);
  });

  it("is taken up again from its files alone", async () => {
    const scratch = await added(DUTCH);
    const rebuilt = await scratch.rebuild();
    expect(await rebuilt.sync()).toMatchObject({ errors: [], revisions: 0 });
    expect(await contentsOf(rebuilt.store)).toEqual(await contentsOf(scratch.store));
  });

  it("keeps an edit of the English with the English", async () => {
    const scratch = await added(DUTCH);
    await scratch.edit("en/molen.md", (source) => source.replace("What it costs", "What it takes"));
    await scratch.sync();
    expect(await scratch.read("history/molen.jsonl")).toContain("What it takes");
    expect(await scratch.read("private/history/molen.jsonl")).not.toContain("What it takes");
    expect((await statesOf(scratch))?.[2]).toBe("p3 stale!");
  });

  it("is taken off the shelf with its file, and its translation waits again", async () => {
    const scratch = await added(DUTCH);
    await scratch.content.remove("private/nl/molen.md");
    await scratch.sync();
    expect(await readText(scratch.store, "molen")).toBe(null);
    expect((await readWaiting(scratch.store)).map(({ slug }) => slug)).toEqual(["molen"]);
  });

  it("is not asked about where it comes with its own English or under another name", async () => {
    const scratch = await library();
    const english = { name: "mill.txt", bytes: new TextEncoder().encode("The mill turns again.") };
    expect((await prepare(scratch, DUTCH, { english })).source).toBe(undefined);
    expect((await prepare(scratch, DUTCH, { slug: "de-molen" })).source).toBe(undefined);
    expect((await prepare(scratch, DUTCH, { slug: "molen" })).source?.matching).toBe(10);
  });

  it("cannot be added twice, nor anything else under the name of what waits", async () => {
    const scratch = await library();
    const prepared = await prepare(scratch, DUTCH);
    const other = await prepare(scratch, "Heel iets anders. Met twee zinnen.", { slug: "molen" });
    await expect(addText(scratch, other)).rejects.toMatchObject({ code: "slug-taken" });
    await addText(scratch, prepared);
    await expect(addText(scratch, prepared)).rejects.toMatchObject({ code: "slug-taken" });
    expect((await prepare(scratch, DUTCH)).source).toBe(undefined);
  });

  it("in two places is a fault that names both", async () => {
    const scratch = await added(DUTCH);
    await scratch.edit("nl/molen.md", () => "---\ntitle: De molen\n---\n\n{#p1}\nJa.\n");
    const { errors } = await scratch.sync();
    expect(errors.map(({ code, place, details }) => [code, place.file, details.value])).toEqual([
      ["original-twice", "content/private/nl/molen.md", "content/nl/molen.md"],
    ]);
  });
});

describe("a translation that waits", () => {
  it("stands apart from the shelf, with no more of its text than a first sentence", async () => {
    const { store } = await library();
    expect(await readShelf(store)).toEqual([]);
    expect(await readWaitingText(store, "molen")).toEqual({
      slug: "molen",
      en: { title: "The mill turns again", translator: "Tweeluik", date: "2025-10", rights: "CC-BY-4.0" },
      words: 150,
      minutes: 1,
      paragraphs: 10,
      headings: ["What it costs"],
      opening: "The mill on the Ringdijk is turning again, though nobody knows yet for how long.",
    });
    expect(await readText(store, "molen")).toBe(null);
    expect(await readWaitingText(store, "nergens")).toBe(null);
  });

  it("tells how its wording came about once its source is there", async () => {
    const { store } = await added(DUTCH);
    const steps = (await readWording(store, "molen", "p1"))?.steps ?? [];
    expect(
      steps.filter((step) => step.kind === "revision" && step.side === "en").map(({ by }) => by),
    ).toEqual(["project review", "project draft"]);
    expect(steps.find((step) => step.kind === "review")).toMatchObject({
      by: "project review",
      present: true,
    });
  });
});
