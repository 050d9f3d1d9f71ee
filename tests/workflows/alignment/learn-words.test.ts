import { describe, expect, it } from "vitest";
import { learnWhatIsNew, learnWords } from "#src/workflows/alignment/learn-words.ts";
import { type ScratchLibrary, scratchLibrary } from "../scratch-library.ts";

/** Each with other words around, so that only `knoest` and `branch` always meet. */
const PAIRS = [
  ["Een knoest valt.", "A branch falls."],
  ["De *knoest* zwijgt.", "The *branch* is silent."],
  ["Knoest en mos.", "Branch and moss."],
  ["Rode knoest.", "Red branch."],
  ["Een knoest breekt.", "A branch breaks."],
  ["Blauw water.", "Blue water."],
  ["Gele erwt.", "Yellow pea."],
  ["Natte steen.", "Wet stone."],
  ["Droog gras.", "Dry grass."],
  ["Oude boot.", "Old boat."],
] as const;

function file(title: string, sentences: readonly string[], more = ""): string {
  const blocks = sentences.map((sentence, index) => `{#p${index + 1}}\n${sentence}\n`);
  return [`---\ntitle: ${title}\n${more}---\n`, ...blocks].join("\n");
}

const DUTCH = PAIRS.map(([nl]) => nl);
const ENGLISH = PAIRS.map(([, en]) => en);

async function woodLibrary(more?: string): Promise<ScratchLibrary> {
  const library = await scratchLibrary({
    "nl/bos.md": file("Het bos", DUTCH, more),
    "en/bos.md": file("The wood", ENGLISH),
  });
  await library.sync();
  return library;
}

async function learnedPairs({ store }: ScratchLibrary): Promise<string[]> {
  const { lexicon } = await store.read((reader) => reader.learned.all());
  return lexicon.map(({ nl, en }) => `${nl} ${en}`);
}

describe("learning from the library", () => {
  it("learns the words of texts that have a translation", async () => {
    const library = await woodLibrary();
    expect(await learnWords(library.store)).toMatchObject({ texts: 1, beads: PAIRS.length });
    expect(await learnedPairs(library)).toContain("knoest branch");
  });

  it("learns nothing from a text that is not published", async () => {
    const library = await woodLibrary("unpublished: 2026-11-20\n");
    expect(await learnWords(library.store)).toEqual({ texts: 0, beads: 0, words: 0 });
  });

  it("learns nothing from sentences that wait to be confirmed, since their Dutch has changed", async () => {
    const library = await woodLibrary();
    await library.edit("nl/bos.md", (source) => source.replaceAll("noest", "walm"));
    await library.sync();
    expect(await learnWords(library.store)).toEqual({ texts: 1, beads: PAIRS.length - 5, words: 0 });
  });
});

describe("learning what is new", () => {
  it("learns before anybody has asked for it, and again when the library has changed", async () => {
    const library = await woodLibrary();
    await learnWhatIsNew(library.store);
    expect(await learnedPairs(library)).toContain("knoest branch");
    const smoke = (sentence: string) => sentence.replace(/knoest/i, "kwalm").replace(/branch/i, "smoke");
    await library.edit("nl/kwalm.md", () => file("De kwalm", DUTCH.map(smoke)));
    await library.edit("en/kwalm.md", () => file("The smoke", ENGLISH.map(smoke)));
    await library.sync();
    await learnWhatIsNew(library.store);
    expect(await learnedPairs(library)).toEqual(expect.arrayContaining(["knoest branch", "kwalm smoke"]));
  });

  it("does nothing while the library is as it was", async () => {
    const library = await woodLibrary();
    await learnWhatIsNew(library.store);
    const mark = { lexicon: [{ nl: "erwt", en: "pea", weight: 1 }], habits: { nl: [], en: [], beads: [] } };
    const { revision } = await library.store.read((reader) => reader.library());
    await library.store.write((writer) => writer.learned.put(mark, revision));
    await learnWhatIsNew(library.store);
    expect(await learnedPairs(library)).toEqual(["erwt pea"]);
  });

  it("leaves a large library to the command", async () => {
    const library = await woodLibrary();
    await learnWhatIsNew(library.store, 2 * PAIRS.length - 1);
    expect(await learnedPairs(library)).toEqual([]);
    await learnWhatIsNew(library.store, 2 * PAIRS.length);
    expect(await learnedPairs(library)).toContain("knoest branch");
  });
});
