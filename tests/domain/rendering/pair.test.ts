import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { pairInOrder } from "#src/domain/rendering/pair.ts";

const at = (...positions: number[]) => positions.map((position) => ({ position }));
const positions = (pairs: ReturnType<typeof pairInOrder>) =>
  pairs.map((pair) => pair.map((one) => one.position));

describe("pairs", () => {
  test.each([
    [
      "the n-th with the n-th where there are as many",
      at(0.1, 0.2),
      at(0.5, 0.9),
      [
        [0.1, 0.5],
        [0.2, 0.9],
      ],
    ],
    ["the nearest where the right has more", at(0.8), at(0.1, 0.7), [[0.8, 0.7]]],
    ["the nearest where the left has more", at(0.1, 0.7), at(0.8), [[0.7, 0.8]]],
    [
      "in order, leaving enough for the rest",
      at(0.8, 0.9),
      at(0.1, 0.2, 0.8),
      [
        [0.8, 0.2],
        [0.9, 0.8],
      ],
    ],
    ["nothing with nothing", at(0.5), at(), []],
  ])("%s", (_, left, right, pairs) => {
    expect(positions(pairInOrder(left, right))).toEqual(pairs);
  });

  it("use everything of the shorter side once and never cross", () => {
    const side = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }))
      .map((list) => at(...list.sort((a, b) => a - b)));
    fc.assert(
      fc.property(side, side, (left, right) => {
        const pairs = pairInOrder(left, right);
        expect(pairs.length).toBe(Math.min(left.length, right.length));
        const places = pairs.map(([one, other]) => [left.indexOf(one), right.indexOf(other)] as const);
        for (const [index, [one, other]] of places.entries()) {
          const [before, otherBefore] = places[index - 1] ?? [-1, -1];
          expect(one).toBeGreaterThan(before);
          expect(other).toBeGreaterThan(otherBefore);
        }
      }),
    );
  });
});
