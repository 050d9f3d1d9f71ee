import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beadsIn } from "#src/domain/alignment/edit/chunks.ts";
import { leastSureFirst } from "#src/domain/alignment/edit/doubt.ts";
import type { DraftBead } from "#src/domain/alignment/edit/draft.ts";

function beadsOf(sures: readonly number[]): DraftBead[] {
  return sures.map((sure, k) => ({ nl: [`p${k}:0-9`], en: [`p${k}:0-9`], sure, locked: false }));
}

/** The parts that stand first, as how sure their beads are. */
function firstOf(sures: readonly number[]) {
  const { chunks, first } = leastSureFirst(beadsOf(sures));
  return [...first].map(([id, level]) => [level, ...(chunks[id]?.beads.map(({ sure }) => sure) ?? [])]);
}

describe("the least sure first", () => {
  it("puts doubtful beads first, each between its neighbours, the most doubtful first", () => {
    expect(firstOf([99, 99, 60, 98, 99, 99, 30, 97, 99])).toEqual([
      ["doubtful", 99, 30, 97],
      ["doubtful", 99, 60, 98],
    ]);
  });

  it("then those that are less sure than most, also where none is doubtful", () => {
    expect(firstOf([99, 94, 99, 99, 99, 83, 99, 99])).toEqual([
      ["unsure", 99, 83, 99],
      ["unsure", 99, 94, 99],
    ]);
    expect(firstOf([85, 99, 99, 99, 20]).map(([level]) => level)).toEqual(["doubtful", "unsure"]);
  });

  it("has nothing to put first where all are sure", () => {
    expect(firstOf([100, 95, 99])).toEqual([]);
  });

  it("loses no bead, keeps their order in the text, and calls context only what is sure beside what is not", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 150 }), (sures) => {
        const beads = beadsOf(sures);
        const { chunks, first, context } = leastSureFirst(beads);
        expect(beadsIn(chunks)).toEqual(beads);
        const isSure = (k: number) => (sures[k] ?? 100) >= 95;
        const leading = new Set(chunks.filter(({ id }) => first.has(id)).flatMap(({ beads: own }) => own));
        beads.forEach((bead, k) => {
          const isNear = [k - 1, k, k + 1].some((at) => !isSure(at));
          expect(leading.has(bead)).toBe(isNear);
          expect(context.has(bead)).toBe(isNear && isSure(k));
        });
      }),
    );
  });
});
