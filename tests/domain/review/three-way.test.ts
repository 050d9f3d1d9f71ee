import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, mergeOrder } from "#src/domain/review/three-way.ts";

describe("file, store and base", () => {
  it.each([
    ["a", "a", "a", "agreed"],
    ["a", "a", "b", "agreed"],
    [null, null, "b", "agreed"],
    ["b", "a", "a", "take-file"],
    [null, "a", "a", "take-file"],
    ["a", null, null, "take-file"],
    ["a", "b", "a", "write-file"],
    [null, "b", null, "write-file"],
    ["b", "c", "a", "conflict"],
    [null, "c", "a", "conflict"],
    ["b", "c", null, "conflict"],
  ] as const)("%s, %s and %s: %s", (file, store, base, verdict) => {
    expect(judge(file, store, base)).toBe(verdict);
  });
});

describe("two orders of paragraphs", () => {
  it("become one: what only the second has stands behind what precedes it there", () => {
    expect(mergeOrder(["p1", "p2", "p3"], ["p1", "p4", "p2", "p5"])).toEqual(["p1", "p4", "p2", "p5", "p3"]);
    expect(mergeOrder(["p1"], ["p0", "p1"])).toEqual(["p0", "p1"]);
  });

  it("lose nothing, double nothing, and keep the order of the first", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));
    fc.assert(
      fc.property(ids, ids, (leading, following) => {
        const merged = mergeOrder(leading, following);
        expect([...merged].sort()).toEqual([...new Set([...leading, ...following])].sort());
        expect(merged.filter((id) => leading.includes(id))).toEqual(leading);
      }),
    );
  });
});
