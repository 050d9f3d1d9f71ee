import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignByLength } from "#src/domain/alignment/gale-church.ts";
import type { Bead } from "#src/domain/text/model.ts";
import { covered, range } from "./arbitraries.ts";

const ladder = (beads: readonly Bead[]) =>
  beads.map((bead) => `${bead.nl.length}-${bead.en.length}`).join(" ");

/** Sentence lengths like those of prose, always the same: a linear congruential sequence. */
function lengthsOfProse(count: number): number[] {
  let state = 7;
  return range(0, count).map(() => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return 20 + (state % 180);
  });
}

describe("alignment by length", () => {
  it("pairs sentences of matching length", () => {
    expect(ladder(alignByLength([100, 40, 150], [88, 36, 130]))).toBe("1-1 1-1 1-1");
  });

  it("sees that two sentences became one", () => {
    expect(ladder(alignByLength([100, 80, 90, 30], [90, 150, 27]))).toBe("1-1 2-1 1-1");
  });

  it("sees that one sentence became two", () => {
    expect(ladder(alignByLength([60, 200, 45], [54, 90, 86, 40]))).toBe("1-1 1-2 1-1");
  });

  it("takes the ratio of the two languages as given", () => {
    expect(ladder(alignByLength([50, 50], [100, 100], { ratio: 2 }))).toBe("1-1 1-1");
    expect(ladder(alignByLength([50, 50, 50, 50], [100, 100], { ratio: 1 }))).toBe("2-1 2-1");
  });

  it("has an answer where a side is empty", () => {
    expect(alignByLength([], [])).toEqual([]);
    expect(ladder(alignByLength([10, 0], []))).toBe("1-0 1-0");
    expect(ladder(alignByLength([], [10]))).toBe("0-1");
  });

  it("covers every sentence exactly once, in order", () => {
    const lengths = fc.array(fc.oneof(fc.nat(300), fc.constantFrom(0, 1_000_000)), { maxLength: 30 });
    fc.assert(
      fc.property(lengths, lengths, (nl, en) => {
        const beads = alignByLength(nl, en);
        expect(beads.flatMap((bead) => bead.nl)).toEqual(range(0, nl.length));
        expect(beads.flatMap((bead) => bead.en)).toEqual(range(0, en.length));
      }),
    );
  });

  it("finds its way back among 1,000 sentences a side where 80 in a row were left out", () => {
    const nl = lengthsOfProse(1000);
    const en = [...nl.slice(0, 400), ...nl.slice(480)].map((length) => Math.round(length * 0.88));
    const beads = alignByLength(nl, en);
    expect(covered(beads, "nl")).toEqual(range(0, 1000));
    const later = beads.filter(({ nl: [dutch = 0] }) => dutch >= 800);
    expect(later).toEqual(range(800, 1000).map((index) => ({ nl: [index], en: [index - 80] })));
  });

  it("aligns 5,000 sentences a side", () => {
    const nl = lengthsOfProse(5000);
    const en = nl.map((length) => Math.round(length * 0.88));
    expect(alignByLength(nl, en)).toEqual(range(0, 5000).map((index) => ({ nl: [index], en: [index] })));
  });
});
