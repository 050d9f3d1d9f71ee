import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PairedRow, pairParagraphs, type Unpaired } from "#src/domain/alignment/pair.ts";
import { PARAGRAPH_KINDS } from "#src/domain/text/model.ts";
import { covered, range } from "./arbitraries.ts";

const of = (kind: Unpaired["kind"], ...sentences: string[]): Unpaired => ({ kind, sentences });
const letters = (count: number) => "x".repeat(count);
const shown = (rows: readonly PairedRow[]) => rows.map(({ nl, en }) => `${nl.join("+")}=${en.join("+")}`);

describe("pairing paragraphs", () => {
  it("pairs them one to one where lengths agree, and their sentences inside", () => {
    const rows = pairParagraphs(
      [of("paragraph", letters(90), letters(40)), of("paragraph", letters(200))],
      [of("paragraph", letters(80), letters(35)), of("paragraph", letters(90), letters(85))],
    );
    expect(shown(rows)).toEqual(["0=0", "1=1"]);
    expect(rows[1]?.beads).toEqual([{ nl: [0], en: [0, 1] }]);
  });

  it("stands headings beside headings although a paragraph is missing before one", () => {
    const rows = pairParagraphs(
      [of("paragraph", letters(150)), of("heading", letters(20)), of("paragraph", letters(160))],
      [of("heading", letters(18)), of("paragraph", letters(140))],
    );
    expect(shown(rows)).toEqual(["0=", "1=0", "2=1"]);
  });

  it("leaves a caption over that the translation does not have", () => {
    const rows = pairParagraphs(
      [of("paragraph", letters(150)), of("caption", letters(90)), of("paragraph", letters(160))],
      [of("paragraph", letters(133)), of("paragraph", letters(140))],
    );
    expect(shown(rows)).toEqual(["0=0", "1=", "2=1"]);
  });

  it("leaves a heading over rather than join it with a paragraph", () => {
    const rows = pairParagraphs(
      [of("heading", letters(20)), of("paragraph", letters(60))],
      [of("paragraph", letters(70))],
    );
    expect(shown(rows)).toEqual(["0=", "1=0"]);
  });

  it("joins two paragraphs that the translation made one", () => {
    const rows = pairParagraphs(
      [of("paragraph", letters(150)), of("paragraph", letters(110)), of("paragraph", letters(300))],
      [of("paragraph", letters(132), letters(97)), of("paragraph", letters(264))],
    );
    expect(shown(rows)).toEqual(["0+1=0", "2=1"]);
    expect(rows[0]?.beads).toHaveLength(2);
  });

  it("holds on to numbers, in either notation, where lengths do not decide", () => {
    const numbers = ["1.250", "6,3", "1986", "88"];
    const paragraph = (number: string, length: number) => of("paragraph", number.padEnd(length, "x"));
    const rows = pairParagraphs(
      numbers.map((number) => paragraph(number, 200)),
      ["1,250", "1986", "88"].map((number) => paragraph(number, 176)),
    );
    expect(shown(rows)).toEqual(["0=0", "1=", "2=1", "3=2"]);
  });

  it("puts every paragraph in exactly one row and every sentence in exactly one bead", () => {
    const side = fc.array(
      fc.record({
        kind: fc.constantFrom(...PARAGRAPH_KINDS),
        sentences: fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(side, side, (nl, en) => {
        const rows = pairParagraphs(nl, en);
        expect(rows.flatMap((row) => row.nl)).toEqual(range(0, nl.length));
        expect(rows.flatMap((row) => row.en)).toEqual(range(0, en.length));
        for (const row of rows) {
          const sentences = row.nl.flatMap((index) => nl[index]?.sentences ?? []);
          expect(covered(row.beads, "nl")).toEqual(range(0, sentences.length));
        }
      }),
    );
  });
});
