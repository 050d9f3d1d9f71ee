import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexedRow } from "#src/workflows/reading/indexed.ts";
import { partsOf, rowWith } from "#src/workflows/reading/parts.ts";

function row(id: string, length: number): IndexedRow {
  const paragraph = { id } as IndexedRow["nl"][number]["paragraph"];
  const sentence = { inline: [], plain: "x".repeat(length), matches: [] };
  return {
    id,
    state: "draft",
    explained: false,
    keys: {},
    nl: [{ paragraph, sentences: [sentence] }],
    en: [{ paragraph: { ...paragraph, id: `e${id}` }, sentences: [] }],
    beads: [],
    toConfirm: [],
  };
}

const rowsOf = (lengths: readonly number[]) => lengths.map((length, index) => row(`p${index + 1}`, length));

describe("the parts of a text", () => {
  it("are one for a short text, and for an empty one", () => {
    expect(partsOf({ rows: rowsOf([100, 200]) })).toHaveLength(1);
    expect(partsOf({ rows: [] })).toEqual([[]]);
  });

  it("hold every row once, in order, and none is empty", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60_000 }), { minLength: 1, maxLength: 60 }), (lengths) => {
        const rows = rowsOf(lengths);
        const parts = partsOf({ rows });
        expect(parts.flat()).toEqual(rows);
        expect(parts.every((part) => part.length > 0)).toBe(true);
      }),
    );
  });

  it("are of about the same weight, however short the rows", () => {
    const lengths = partsOf({ rows: rowsOf(Array.from({ length: 5_000 }, () => 20)) }).map(
      (part) => part.length,
    );
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });
});

describe("the row of a permalink", () => {
  const text = { rows: rowsOf([10, 10, 10]) };

  it("is found by its own id, and by a sentence of either side", () => {
    expect(rowWith(text, "p2")?.id).toBe("p2");
    expect(rowWith(text, "p2-s3")?.id).toBe("p2");
    expect(rowWith(text, "en-ep3-s1")?.id).toBe("p3");
  });

  it("is not found where there is none", () => {
    expect(rowWith(text, "p9")).toBeUndefined();
    expect(rowWith(text, "")).toBeUndefined();
  });
});
