import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignDocuments } from "#src/domain/alignment/align.ts";

const WORDS = {
  nl: ["de", "rivier", "Poetin", "lacht", "1.000,5", "huis?", "koopt", "‘ja’", "12", "x", "…", "Gent"],
  en: ["the", "river", "Putin", "laughs", "1,000.5", "house?", "buys", '"yes"', "twelve", "x", "…", "Ghent"],
};

function paragraphs(words: readonly string[]): fc.Arbitrary<string[][]> {
  const sentence = fc.oneof(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((chosen) => chosen.join(" ")),
    fc.string({ maxLength: 30 }),
  );
  return fc.array(fc.array(sentence, { maxLength: 6 }), { maxLength: 6 });
}

const documents = fc.record({ nl: paragraphs(WORDS.nl), en: paragraphs(WORDS.en) });

describe("the beads of any two documents", () => {
  it("take every sentence exactly once and in order", () => {
    fc.assert(
      fc.property(documents, ({ nl, en }) => {
        const { beads } = alignDocuments({ nl, en });
        expect(beads.flatMap((bead) => bead.nl)).toEqual([...nl.flat().keys()]);
        expect(beads.flatMap((bead) => bead.en)).toEqual([...en.flat().keys()]);
      }),
      { numRuns: 150 },
    );
  });

  it("are alone, one by one, or up to four of a side, each with a confidence from 0 to 1", () => {
    fc.assert(
      fc.property(documents, (pair) => {
        for (const { nl, en, confidence } of alignDocuments(pair).beads) {
          if (nl.length === 0 || en.length === 0) expect(nl.length + en.length).toBe(1);
          expect(Math.max(nl.length, en.length)).toBeLessThanOrEqual(4);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are the same each time", () => {
    fc.assert(
      fc.property(documents, (pair) => {
        expect(alignDocuments(pair)).toEqual(alignDocuments(pair));
      }),
      { numRuns: 50 },
    );
  });
});
