import { describe, expect, it } from "vitest";
import { diffWordings } from "#src/domain/review/diff-wordings.ts";
import { chance, edited, sentencesOf } from "./edited-text.ts";

/** Forty sentences that share most of their words, as those of one text do. */
const SENTENCES = Array.from({ length: 40 }, (_, index) => {
  const random = chance(index);
  const words = ["the", "of", "a", "boat", "in", "harbour", "that", "nobody", "saw", "was", `word${index}`];
  return `${Array.from({ length: 9 + (index % 9) }, () => words[Math.floor(random() * words.length)]).join(" ")}.`;
});

function fastest(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("a diff of long texts", () => {
  it("takes time that grows with the text, and not with its square", () => {
    const timeOf = (words: number) => {
      const random = chance(words);
      const base = sentencesOf(words, SENTENCES, random);
      const proposed = edited(base, 0.1, random);
      return fastest(() => diffWordings(base, proposed));
    };
    const [short, long] = [timeOf(5_000), timeOf(40_000)];
    // Eight times the text: with the square it would be sixty-four times the time.
    expect(long / short).toBeLessThan(30);
  });

  it("is made of two texts that have nothing in common, too", () => {
    const [base, proposed] = [1, 2].map((seed) => sentencesOf(20_000, SENTENCES, chance(seed))) as [
      string[],
      string[],
    ];
    expect(fastest(() => diffWordings(base, proposed))).toBeLessThan(5_000);
  });
});
