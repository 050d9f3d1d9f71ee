import { describe, expect, it } from "vitest";
import { parsePasted } from "#src/formats/pasted.ts";
import { sameText } from "#src/workflows/same-text.ts";
import { type ScratchLibrary, scratchLibrary } from "./scratch-library.ts";

const paragraph = (day: number, what = "telde de havenmeester schepen") =>
  `Op dag ${day} ${what} bij hoog water. Niemand sliep die nacht.`;
const book = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => paragraph(from + at));

const file = (title: string, paragraphs: readonly string[]) =>
  `---\ntitle: ${title}\n---\n\n${paragraphs.map((text, at) => `{#p${at + 1}}\n${text.replace(". ", ".\n")}\n`).join("\n")}`;

/** A library of these Dutch texts, by name. */
async function libraryOf(texts: Readonly<Record<string, readonly string[]>>): Promise<ScratchLibrary> {
  const files = Object.entries(texts).map(([slug, own]) => [`nl/${slug}.md`, file(slug, own)]);
  const library = await scratchLibrary(Object.fromEntries(files));
  await library.sync();
  return library;
}

const asked = ({ store }: ScratchLibrary, paragraphs: readonly string[]) =>
  store.read((reader) => sameText(reader, parsePasted(paragraphs.join("\n\n"), "nl").paragraphs));

describe("the text of the library with the same Dutch", () => {
  it("has four fifths of the paragraphs at least", async () => {
    const library = await libraryOf({ boek: book(0, 100), ander: book(200, 300) });
    const changed = (count: number) =>
      book(0, 100).map((text, at) => (at % 10 < count ? paragraph(at, "voer er niets") : text));
    expect(await asked(library, changed(0))).toEqual({ slug: "boek", share: 1 });
    expect((await asked(library, changed(2)))?.slug).toBe("boek");
    expect((await asked(library, changed(2)))?.share).toBeCloseTo(0.8);
    expect(await asked(library, changed(3))).toBeNull();
  });

  it("is the one with the most of them", async () => {
    const library = await libraryOf({ deel: book(0, 85), geheel: book(0, 100), begin: book(0, 90) });
    expect(await asked(library, book(0, 100))).toEqual({ slug: "geheel", share: 1 });
  });

  it("may be longer: a chapter of a book in the library is there", async () => {
    const library = await libraryOf({ boek: book(0, 500) });
    expect((await asked(library, book(100, 200)))?.slug).toBe("boek");
  });

  it("is not one that has the short paragraphs alone, nor the long ones alone", async () => {
    const short = Array.from({ length: 90 }, () => "“Ja.”");
    const library = await libraryOf({ gesprek: [...book(0, 10), ...short] });
    expect(await asked(library, [...book(50, 60), ...short])).toBeNull();
    const long = Array.from({ length: 3 }, (_, at) => paragraph(at, "voer er niets, en niets, ".repeat(40)));
    expect(await asked(library, [...book(0, 10), ...book(0, 2), ...long])).toBeNull();
    const many = Array.from({ length: 90 }, (_, at) => `“Nee, ${at}.”`);
    expect(await asked(library, [...book(0, 10), ...many])).toBeNull();
  });

  it("is none where what is brought says next to nothing", async () => {
    const library = await libraryOf({ kort: ["Ja.", "Nee."] });
    expect(await asked(library, ["Ja.", "Nee."])).toBeNull();
    expect(await asked(library, ["Ja! Nee? 12."])).toBeNull();
  });
});
