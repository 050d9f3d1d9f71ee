import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf } from "#src/domain/alignment/aligner/band.ts";

const wish = fc.nat(8).chain((nlCount) =>
  fc.record({
    enCount: fc.nat(8),
    low: fc.array(fc.integer({ min: -3, max: 11 }), { minLength: nlCount + 1, maxLength: nlCount + 1 }),
    high: fc.array(fc.integer({ min: -3, max: 11 }), { minLength: nlCount + 1, maxLength: nlCount + 1 }),
  }),
);

describe("a band made of any rows", () => {
  it("lies inside both sides and leads from corner to corner without a gap", () => {
    fc.assert(
      fc.property(wish, ({ enCount, low, high }) => {
        const band = bandOf(Int32Array.from(low), Int32Array.from(high), enCount);
        expect(band.low[0]).toBe(0);
        expect(band.high.at(-1)).toBe(enCount);
        for (const [i, from] of band.low.entries()) {
          const to = band.high[i] ?? -1;
          expect(from >= 0 && from <= to && to <= enCount).toBe(true);
          if (i > 0) expect(from).toBeLessThanOrEqual(band.high[i - 1] ?? -1);
          expect((band.start[i + 1] ?? 0) - (band.start[i] ?? 0)).toBe(to - from + 1);
        }
      }),
    );
  });
});
