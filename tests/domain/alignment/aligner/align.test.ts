import { describe, expect, it } from "vitest";
import { alignDocuments } from "#src/domain/alignment/align.ts";
import { bundledPair, withoutSome } from "./bundled-pair.ts";
import { ladderIn, paragraphsIn, shown } from "./fixture.ts";

const ferry = { nl: paragraphsIn("veerpont.nl.txt"), en: paragraphsIn("veerpont.en.txt") };
const gold = shown(ladderIn("veerpont.gold.tsv"));

/** The share of beads found that are right, and of right ones that are found, as F1. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const right = found.filter((bead) => wanted.includes(bead)).length;
  return (2 * right) / (found.length + wanted.length);
}

describe("an article with sentences joined, split, left out and put in", () => {
  it("aligns as a person does", () => {
    expect(f1(shown(alignDocuments(ferry).beads), gold)).toBeGreaterThan(0.95);
  });

  it("aligns nearly as well without paragraph breaks", () => {
    const flat = { nl: [ferry.nl.flat()], en: [ferry.en.flat()] };
    expect(f1(shown(alignDocuments(flat).beads), gold)).toBeGreaterThan(0.9);
  });

  it("is said to be a text and its translation", () => {
    expect(alignDocuments(ferry).similarity).toBeGreaterThan(0.8);
  });
});

describe("the bundled text", () => {
  const { nl, en, beads } = bundledPair();

  it("aligns without a wrong bead", () => {
    expect(f1(shown(alignDocuments({ nl, en }).beads), shown(beads))).toBe(1);
  });

  it("aligns with paragraphs missing on both sides and a foreign one put in", () => {
    const hard = withoutSome({ nl, en, beads }, ferry.en.slice(4, 7));
    expect(f1(shown(alignDocuments(hard).beads), shown(hard.beads))).toBeGreaterThan(0.97);
  });

  it("is not taken for the translation of another one", () => {
    expect(alignDocuments({ nl: ferry.nl, en }).similarity).toBeLessThan(0.4);
  });
});

describe("alignDocuments", () => {
  it("takes words from a lexicon that it does not know itself", () => {
    const nl = [["Knoest, mos, gruis.", "Vlokken, roest, leem."]];
    const en = [["Branch, fern, grit."]];
    const lexicon = [
      { nl: "knoest", en: "branch" },
      { nl: "mos", en: "fern" },
      { nl: "gruis", en: "grit" },
    ];
    expect(shown(alignDocuments({ nl, en, lexicon }).beads)).toEqual(["0|0", "1|"]);
    expect(shown(alignDocuments({ nl, en }).beads)).not.toContain("0|0");
  });

  it("takes phrases from the glossary, inflected", () => {
    const nl = [["Dolle mieren, fikse elzen.", "Loze gijpen, volle kuipen."]];
    const en = [["Yellow crickets, hollow oaks."]];
    const glossary = [
      { nl: ["dolle mier"], en: ["yellow cricket"] },
      { nl: ["fikse els"], en: ["hollow oak"] },
    ];
    expect(shown(alignDocuments({ nl, en, glossary }).beads)).toEqual(["0|0", "1|"]);
    expect(shown(alignDocuments({ nl, en }).beads)).not.toContain("0|0");
  });

  it("leaves every sentence alone where the other side is empty", () => {
    const { beads, similarity } = alignDocuments({ nl: [["Een.", "Twee."]], en: [] });
    expect(shown(beads)).toEqual(["0|", "1|"]);
    expect(similarity).toBe(0);
  });

  it("finds no beads in nothing", () => {
    expect(alignDocuments({ nl: [], en: [] })).toEqual({ beads: [], similarity: 0 });
  });

  it("pairs two single sentences", () => {
    expect(shown(alignDocuments({ nl: [["Ja."]], en: [["Yes."]] }).beads)).toEqual(["0|0"]);
  });

  it("is less sure of what could be one way or the other", () => {
    const nl = [["Hij lachte.", "Zij zweeg.", "Hij lachte."]];
    const en = [["She was silent.", "He laughed."]];
    const sure = alignDocuments(ferry).beads.map(({ confidence }) => confidence);
    const unsure = alignDocuments({ nl, en }).beads.map(({ confidence }) => confidence);
    expect(Math.min(...unsure)).toBeLessThan(Math.min(...sure) + 0.2);
    expect(sure.filter((confidence) => confidence > 0.9).length).toBeGreaterThan(0.8 * sure.length);
  });

  it("is not sure of a sentence that stands where the right one stood", () => {
    const { nl, en } = bundledPair();
    const stranger = "Mills of this kind were common along the river until the last of them burned down.";
    const places = en.flat().flatMap((_, k) => (k % 3 === 0 ? [k] : []));
    const believed = places.filter((place) => {
      let at = 0;
      const other = en.map((paragraph) => paragraph.map((own) => (at++ === place ? stranger : own)));
      const bead = alignDocuments({ nl, en: other }).beads.find((each) => each.en.includes(place));
      return bead !== undefined && bead.nl.length > 0 && bead.confidence >= 0.8;
    });
    expect(places.length).toBeGreaterThan(15);
    // One is half a sentence, whose other half holds the bead.
    expect(believed.length).toBeLessThanOrEqual(1);
  });

  it("finds its way through a long text with a chapter missing", () => {
    const chapter = (k: number) => nl.flatMap((lines) => [lines.map((line) => `${line} (${k})`)]);
    const { nl, en, beads } = bundledPair();
    const englishChapter = (k: number) => en.map((lines) => lines.map((line) => `${line} (${k})`));
    const long = {
      nl: [1, 2, 3, 4, 5].flatMap(chapter),
      en: [1, 2, 4, 5].flatMap(englishChapter),
    };
    const size = { nl: nl.flat().length, en: en.flat().length };
    const shifted = (chapter: number, englishChapter: number) =>
      beads.map((bead) => ({
        nl: bead.nl.map((at) => at + chapter * size.nl),
        en: bead.en.map((at) => at + englishChapter * size.en),
      }));
    const missing = Array.from({ length: size.nl }, (_, at) => ({ nl: [2 * size.nl + at], en: [] }));
    const wanted = shown([
      ...shifted(0, 0),
      ...shifted(1, 1),
      ...missing,
      ...shifted(3, 2),
      ...shifted(4, 3),
    ]);
    expect(f1(shown(alignDocuments(long).beads), wanted)).toBeGreaterThan(0.98);
  });
});
