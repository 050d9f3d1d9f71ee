import { describe, expect, it } from "vitest";
import { tabulated } from "#src/domain/alignment/aligner/tabulated.ts";

describe("tabulated", () => {
  it("is what it tabulates, to the very ends", () => {
    const range = { from: -2, to: 3, steps: 500 };
    const table = tabulated(Math.exp, range);
    const most = (0.01 ** 2 * Math.exp(3)) / 8;
    for (let x = range.from; x <= range.to; x += 0.0037)
      expect(Math.abs(table(x) - Math.exp(x))).toBeLessThan(1.01 * most);
    expect(table(range.from)).toBeCloseTo(Math.exp(range.from), 12);
    expect(table(range.to)).toBeCloseTo(Math.exp(range.to), 12);
  });
});
