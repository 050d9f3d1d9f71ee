import { describe, expect, it } from "vitest";
import { SEED } from "#src/domain/alignment/aligner/seed/seed.ts";

describe("the seed lexicon", () => {
  it("holds some thousands of pairs of single words in lower case", () => {
    expect(SEED.length).toBeGreaterThan(1_500);
    for (const { nl, en } of SEED) expect(`${nl} ${en}`).toMatch(/^[a-zàâéèëêïîóöôüç-]+ [a-z]+$/);
  });

  it("knows months, days and function words", () => {
    const english = (word: string) => SEED.filter(({ nl }) => nl === word).map(({ en }) => en);
    expect(english("maart")).toContain("march");
    expect(english("donderdag")).toContain("thursday");
    expect(english("niet")).toContain("not");
  });
});
