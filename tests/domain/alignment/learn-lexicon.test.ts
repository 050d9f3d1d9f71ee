import { describe, expect, it } from "vitest";
import { learnLexicon } from "#src/domain/alignment/learn-lexicon.ts";

/** Each with other words around, so that only `knoest` and `branch` always meet. */
const NL = [
  "a knoest valt",
  "de knoest",
  "knoest mos",
  "rode knoest",
  "knoest breekt",
  "blauw mos",
  "gele erwt",
  "natte steen",
  "droog gras",
  "oude boot",
];
const EN = [
  "a branch falls",
  "the branch",
  "branch moss",
  "red branch",
  "branch breaks",
  "blue moss",
  "yellow pea",
  "wet stone",
  "dry grass",
  "old boat",
];
const document = { nl: [NL], en: [EN], beads: NL.map((_, k) => ({ nl: [k], en: [k] })) };

describe("learnLexicon", () => {
  it("learns words that always stand in the same beads", () => {
    const pairs = learnLexicon([document]);
    expect(pairs.map(({ nl, en }) => `${nl} ${en}`)).toContain("knoest branch");
  });

  it("learns nothing from words that met once", () => {
    expect(learnLexicon([document]).some(({ nl }) => nl === "erwt")).toBe(false);
  });

  it("adds up what several documents teach", () => {
    const half = (from: number) => ({
      nl: [NL.slice(from, from + 5)],
      en: [EN.slice(from, from + 5)],
      beads: document.beads.slice(0, 5),
    });
    expect(learnLexicon([half(0), half(5)])).toEqual(learnLexicon([document]));
  });

  it("learns nothing from nothing", () => {
    expect(learnLexicon([])).toEqual([]);
  });
});
