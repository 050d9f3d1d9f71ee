import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestBeads } from "#src/domain/alignment/search.ts";

const SIZES = [
  { nl: 0, en: 1 },
  { nl: 1, en: 0 },
  { nl: 1, en: 1 },
  { nl: 2, en: 1 },
];
/** Any price, the same for the same step. */
const price = (seed: number, ...step: number[]) =>
  step.reduce((state, part) => (state * 31 + part * 17 + 7) % 101, seed);

describe("the cheapest way through two sides", () => {
  it("is as cheap as the cheapest of all ways", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(100), (n, m, seed) => {
        const moves = SIZES.map((size) => ({
          ...size,
          cost: (nlEnd: number, enEnd: number) => price(seed, nlEnd, enEnd, size.nl, size.en),
        }));
        const cheapest = (i: number, j: number): number => {
          if (i === 0 && j === 0) return 0;
          const ways = moves.filter(({ nl, en }) => nl <= i && en <= j);
          return Math.min(...ways.map(({ nl, en, cost }) => cost(i, j) + cheapest(i - nl, j - en)));
        };
        const side = (length: number) => Array.from({ length }, () => 1);
        let [i, j, total] = [0, 0, 0];
        for (const { nl, en } of cheapestBeads({ nl: side(n), en: side(m), moves })) {
          [i, j] = [i + nl.length, j + en.length];
          total += price(seed, i, j, nl.length, en.length);
        }
        expect(total).toBe(cheapest(n, m));
      }),
    );
  });

  it("is found far from where lengths would lead", () => {
    const shift = 500;
    const moves = [
      { nl: 1, en: 0, cost: () => 1 },
      { nl: 0, en: 1, cost: () => 1 },
      { nl: 1, en: 1, cost: (nlEnd: number, enEnd: number) => Math.abs(nlEnd - enEnd - shift) / 50 },
    ];
    const side = Array.from({ length: 1500 }, () => 1);
    const pairs = cheapestBeads({ nl: side, en: side, moves }).filter(
      ({ nl, en }) => nl.length === en.length,
    );
    expect(pairs.filter(({ nl, en }) => (nl[0] ?? 0) - (en[0] ?? 0) === shift)).toHaveLength(1000);
  });
});
