import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heaviestChain, type Point } from "#src/domain/alignment/aligner/chain.ts";

const points = fc.uniqueArray(
  fc.record({ i: fc.nat(7), j: fc.nat(7), weight: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 8, selector: ({ i, j }) => `${i} ${j}` },
);

describe("heaviestChain", () => {
  it("ascends on both sides", () => {
    fc.assert(
      fc.property(points, (given) => {
        const chain = heaviestChain(given, 8);
        for (const [k, { i, j }] of chain.entries()) {
          const before = chain[k - 1];
          if (before) expect(before.i < i && before.j < j).toBe(true);
        }
      }),
    );
  });

  it("weighs as much as any other chain", () => {
    fc.assert(
      fc.property(points, (given) => {
        expect(weightOf(heaviestChain(given, 8))).toBe(heaviestByTrying(given));
      }),
    );
  });
});

function weightOf(chain: readonly Point[]): number {
  return chain.reduce((sum, { weight }) => sum + weight, 0);
}

function heaviestByTrying(given: readonly Point[], from: Point = { i: -1, j: -1, weight: 0 }): number {
  const next = given.filter(({ i, j }) => i > from.i && j > from.j);
  return Math.max(0, ...next.map((point) => point.weight + heaviestByTrying(given, point)));
}
