import { describe, expect, it } from "vitest";
import { recogniseSource, shareFound } from "#src/domain/alignment/recognise-source.ts";
import { sourceKeys } from "#src/domain/text/source-key.ts";
import { countSourceWords } from "#src/domain/text/source-words.ts";

const SOURCE = [
  "De molen draait weer. Dat is nieuw.",
  "Wat het kost",
  "Vorig jaar kwamen er 1.250 bezoekers. Een nieuwe roede kost veel meer dan dat.",
  "Het erf blijft open.",
  "De raad praat verder, in maart of later.",
];
const KNOWN = sourceKeys(SOURCE).map((key, index) => ({
  id: `p${index + 1}`,
  key,
  words: [countSourceWords(SOURCE[index] ?? "")],
}));
const [P1 = "", P2 = "", P3 = "", P4 = "", P5 = ""] = SOURCE;

/** `p1` where it is what was translated, `p1?` where it stands for it, `-` where nothing does. */
const found = (copy: readonly string[]) =>
  recogniseSource(copy, KNOWN).map(({ of, matches }) => (of ? `${of.id}${matches ? "" : "?"}` : "-"));

describe("a copy of the source", () => {
  it("is recognised paragraph by paragraph", () => {
    expect(found(SOURCE)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    expect(shareFound(recogniseSource(SOURCE, KNOWN), KNOWN)).toBe(1);
  });

  it("with one word changed differs in that paragraph alone", () => {
    expect(found([P1, P2, P3.replace("jaar", "week"), P4, P5])).toEqual(["p1", "p2", "p3?", "p4", "p5"]);
  });

  it("that lacks a paragraph lacks no other", () => {
    expect(found([P1, P3, P4, P5])).toEqual(["p1", "p3", "p4", "p5"]);
    expect(shareFound(recogniseSource([P1, P3, P4, P5], KNOWN), KNOWN)).toBeLessThan(1);
  });

  it("may have more than was translated, before, between and behind", () => {
    expect(found(["Lees ook dit.", P1, P2, P3, "Reclame.", P4, P5, "Einde."])).toEqual([
      "-",
      "p1",
      "p2",
      "p3",
      "-",
      "p4",
      "p5",
      "-",
    ]);
  });

  it("that runs two paragraphs together is cut where they were", () => {
    expect(found([`${P1} ${P2}`, `${P3} ${P4} ${P5}`])).toEqual(["p1", "p2", "p3", "p4", "p5"]);
  });

  it("that cuts a paragraph in two has it put together", () => {
    const [first = "", second = ""] = P3.split(". ");
    expect(found([P1, P2, `${first}.`, second, P4, P5])).toEqual(["p1", "p2", "p3", "p4", "p5"]);
  });

  it("that runs a changed paragraph into a good one loses only the changed one", () => {
    expect(found([P1, P2, `${P3.replace("jaar", "week")} ${P4}`, P5])).toEqual([
      "p1",
      "p2",
      "p3?",
      "p4",
      "p5",
    ]);
  });

  it("with a changed paragraph and one too many pairs those of about one length", () => {
    expect(found([P1, P2, "Ook dit.", P3.replace("jaar", "week"), P4, P5])).toEqual([
      "p1",
      "p2",
      "-",
      "p3?",
      "p4",
      "p5",
    ]);
    expect(found([P1, P3.replace("jaar", "week"), P4, P5])).toEqual(["p1", "p3?", "p4", "p5"]);
  });

  it("knows paragraphs that say the same apart by their order", () => {
    const twice = sourceKeys(["Ja.", "Nee.", "Ja."]).map((key, index) => ({
      id: `p${index + 1}`,
      key,
      words: [1],
    }));
    expect(recogniseSource(["ja", "nee", "ja"], twice).map(({ of }) => of?.id)).toEqual(["p1", "p2", "p3"]);
  });

  it("of something else is not recognised", () => {
    const other = ["Heel iets anders.", "Wat het kost", "En nog meer woorden die hier niet staan."];
    expect(shareFound(recogniseSource(other, KNOWN), KNOWN)).toBeLessThan(0.2);
  });
});
