import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beadsOf, fits, tokensOf } from "#src/domain/alignment/beads.ts";
import type { Bead, BeadToken } from "#src/domain/text/model.ts";
import { anyBeads, covered, range, sizeOf } from "./arbitraries.ts";

const count = (nl: number, en: number): BeadToken => ({ type: "count", nl, en });
const named = (nl: number[], en: number[]): BeadToken => ({ type: "named", nl, en });
const bead = (nl: number[], en: number[]): Bead => ({ nl, en });

const anyTokens: fc.Arbitrary<BeadToken[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant("count" as const), nl: fc.nat(3), en: fc.nat(3) }),
    fc.record({
      type: fc.constant("named" as const),
      nl: fc.array(fc.nat(6), { maxLength: 2 }),
      en: fc.array(fc.nat(6), { maxLength: 2 }),
    }),
  ),
  { maxLength: 6 },
);

describe("an attribute becomes beads", () => {
  it("without an attribute every sentence stands beside the one of its number", () => {
    expect(beadsOf(undefined, 2, 2)).toEqual([bead([0], [0]), bead([1], [1])]);
  });

  it("without an attribute two different counts do not fit", () => {
    expect(beadsOf(undefined, 2, 3)).toBeNull();
    expect(fits(undefined, 2, 3)).toBe(false);
  });

  it("a row with one empty side needs no attribute", () => {
    expect(beadsOf(undefined, 0, 2)).toEqual([bead([], [0]), bead([], [1])]);
    expect(beadsOf(undefined, 1, 0)).toEqual([bead([0], [])]);
  });

  it("count tokens take the sentences that no name takes", () => {
    const tokens = [count(2, 1), named([1], [2]), named([2], [1])];
    expect(beadsOf(tokens, 4, 3)).toEqual([bead([0], [1]), bead([1], [0]), bead([2, 3], [2])]);
  });

  it("names may come in any order", () => {
    expect(beadsOf([named([3, 1], [1]), count(1, 1)], 3, 2)).toEqual([bead([0, 2], [0]), bead([1], [1])]);
  });

  it.each([
    ["too few", [count(1, 1)], 2, 1],
    ["too many", [count(2, 1)], 1, 1],
    ["a sentence named twice", [named([1], [1]), named([1], [2])], 1, 2],
    ["a sentence that is not there", [named([2], [1])], 1, 1],
    ["number zero", [named([0], [1])], 1, 1],
    ["an empty bead", [count(1, 1), count(0, 0)], 1, 1],
  ])("%s does not fit", (_, tokens, nl, en) => {
    expect(beadsOf(tokens, nl, en)).toBeNull();
  });

  it("whatever fits covers every sentence exactly once", () => {
    fc.assert(
      fc.property(anyTokens, fc.nat(6), fc.nat(6), (tokens, nl, en) => {
        const beads = beadsOf(tokens, nl, en);
        if (beads === null) return;
        expect(covered(beads, "nl")).toEqual(range(0, nl));
        expect(covered(beads, "en")).toEqual(range(0, en));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("beads become the shortest attribute", () => {
  it("none where all is 1-1", () => {
    expect(tokensOf([bead([0], [0]), bead([1], [1])])).toBeUndefined();
    expect(tokensOf([])).toBeUndefined();
  });

  it("counts where nothing crosses", () => {
    const beads = [bead([0, 1], [0]), bead([], [1]), bead([2], []), bead([3], [2, 3])];
    expect(tokensOf(beads)).toEqual([count(2, 1), count(0, 1), count(1, 0), count(1, 2)]);
  });

  it("names only the sentence that moved", () => {
    const beads = [bead([0], [3]), bead([1], [0]), bead([2], [1]), bead([3], [2])];
    expect(tokensOf(beads)).toEqual([named([1], [4]), count(1, 1), count(1, 1), count(1, 1)]);
  });

  it("names a bead whose sentences stand apart", () => {
    expect(tokensOf([bead([0, 2], [0]), bead([1], [1])])).toEqual([named([1, 3], [1]), count(1, 1)]);
  });

  it("counts an added sentence in its place although the one before it crosses", () => {
    const beads = [bead([0], [2]), bead([], [3]), bead([1], [0]), bead([2], [1])];
    const tokens = tokensOf(beads);
    expect(beadsOf(tokens, 3, 4)).toEqual(beads);
    expect(tokens).toEqual([named([1], [3]), count(1, 1), count(1, 1), count(0, 1)]);
  });

  it("the attribute means the beads it was made of", () => {
    fc.assert(
      fc.property(anyBeads, (beads) => {
        expect(beadsOf(tokensOf(beads), sizeOf(beads, "nl"), sizeOf(beads, "en"))).toEqual(beads);
      }),
      { numRuns: 2000 },
    );
  });

  it("the same beads in another order give the same attribute", () => {
    fc.assert(
      fc.property(anyBeads, (beads) => {
        expect(tokensOf(beads.toReversed())).toEqual(tokensOf(beads));
      }),
    );
  });

  it("an attribute that fits is never lengthened", () => {
    fc.assert(
      fc.property(anyTokens, fc.nat(6), fc.nat(6), (tokens, nl, en) => {
        const beads = beadsOf(tokens, nl, en);
        const isPlain = beads?.every((one) => one.nl.length > 0 && one.en.length > 0);
        if (beads === null || !isPlain) return;
        const names = (list: readonly BeadToken[] = []) =>
          list.filter((token) => token.type === "named").length;
        expect(names(tokensOf(beads))).toBeLessThanOrEqual(names(tokens) + gappy(beads));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Beads that are always named, also where taking another out would close their gap. */
function gappy(beads: readonly Bead[]): number {
  const isGappy = (list: readonly number[]) => (list.at(-1) ?? 0) - (list[0] ?? 0) >= list.length;
  return beads.filter((one) => isGappy(one.nl) || isGappy(one.en)).length;
}
