import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryBeads } from "#src/domain/alignment/carry.ts";
import type { Bead } from "#src/domain/text/model.ts";
import { anyBeads, covered, monotoneBeads, range, sizeOf } from "./arbitraries.ts";

const bead = (nl: number[], en: number[]): Bead => ({ nl, en });
const oneToOne = (count: number) => range(0, count).map((index) => bead([index], [index]));
const sentences = (side: string, count: number) => range(0, count).map((index) => `${side} zin ${index}.`);

/** A row whose Dutch and English are as the beads say; `repeat` makes sentences alike. */
function rowOf(beads: readonly Bead[], repeat = Number.POSITIVE_INFINITY) {
  const wording = (side: "nl" | "en") =>
    range(0, sizeOf(beads, side)).map((index) => `${side} zin ${index % repeat}.`);
  return { oldNl: wording("nl"), oldEn: wording("en"), beads };
}

describe("beads after a change of wording", () => {
  const old = { oldNl: sentences("nl", 3), oldEn: sentences("en", 3), beads: oneToOne(3) };

  it("an edited sentence keeps its bead, to be confirmed", () => {
    const newEn = old.oldEn.with(1, "Something else altogether.");
    expect(carryBeads({ ...old, newNl: old.oldNl, newEn })).toEqual({
      beads: oneToOne(3),
      toConfirm: [false, true, false],
    });
  });

  it("a sentence split in two is aligned anew, its neighbours stay", () => {
    const newEn = [old.oldEn[0] ?? "", "en zin", "1.", old.oldEn[2] ?? ""];
    expect(carryBeads({ ...old, newNl: old.oldNl, newEn })).toEqual({
      beads: [bead([0], [0]), bead([1], [1, 2]), bead([2], [3])],
      toConfirm: [false, true, false],
    });
  });

  it("a sentence added on one side has no counterpart yet", () => {
    const newNl = [...old.oldNl, "En nog een zin."];
    expect(carryBeads({ ...old, newNl, newEn: old.oldEn })).toEqual({
      beads: [...oneToOne(3), bead([3], [])],
      toConfirm: [false, false, false, true],
    });
  });

  it("a sentence taken out leaves its counterpart over, to be confirmed", () => {
    const newNl = old.oldNl.toSpliced(1, 1);
    expect(carryBeads({ ...old, newNl, newEn: old.oldEn })).toEqual({
      beads: [bead([0], [0]), bead([], [1]), bead([1], [2])],
      toConfirm: [false, true, false],
    });
  });

  it("crossing beads are kept around a change", () => {
    const crossing = { ...old, beads: [bead([0], [2]), bead([1], [1]), bead([2], [0])] };
    const result = carryBeads({ ...crossing, newNl: old.oldNl.with(1, "Anders."), newEn: old.oldEn });
    expect(result).toEqual({ beads: crossing.beads, toConfirm: [false, true, false] });
  });

  it("two sentences that are alike are told apart by their neighbours", () => {
    const alike = { ...old, oldNl: ["Ja.", "Ja.", "Nee."] };
    expect(carryBeads({ ...alike, newNl: ["Wel.", "Ja.", "Nee."], newEn: old.oldEn }).toConfirm).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("nothing changes where nothing changed", () => {
    fc.assert(
      fc.property(anyBeads, fc.integer({ min: 1, max: 9 }), (beads, repeat) => {
        const row = rowOf(beads, repeat);
        const result = carryBeads({ ...row, newNl: row.oldNl, newEn: row.oldEn });
        expect(result.beads).toEqual(beads);
        expect(result.toConfirm).not.toContain(true);
      }),
    );
  });

  it("every new sentence is in exactly one bead, whatever changed", () => {
    const wording = fc.array(fc.constantFrom("a", "b", "c", "nl zin 1.", "en zin 0."), { maxLength: 9 });
    fc.assert(
      fc.property(anyBeads, wording, wording, (beads, newNl, newEn) => {
        const result = carryBeads({ ...rowOf(beads, 3), newNl, newEn });
        expect(covered(result.beads, "nl")).toEqual(range(0, newNl.length));
        expect(covered(result.beads, "en")).toEqual(range(0, newEn.length));
        expect(result.toConfirm).toHaveLength(result.beads.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("an edit of one sentence touches only its own bead", () => {
    fc.assert(
      fc.property(anyBeads, fc.nat(), fc.integer({ min: 1, max: 9 }), (beads, any, repeat) => {
        const row = rowOf(beads, repeat);
        if (row.oldNl.length === 0) return;
        const edited = any % row.oldNl.length;
        const result = carryBeads({ ...row, newNl: row.oldNl.with(edited, "Nieuw."), newEn: row.oldEn });
        expect(result.beads).toEqual(beads);
        expect(result.toConfirm).toEqual(beads.map((one) => one.nl.includes(edited)));
      }),
    );
  });

  it("beads whose sentences all stand unchanged need no confirmation, however much is put between", () => {
    fc.assert(
      fc.property(monotoneBeads, fc.nat(), fc.integer({ min: 1, max: 3 }), (beads, any, added) => {
        const row = rowOf(beads);
        const at = any % (row.oldNl.length + 1);
        const fresh = range(0, added).map((index) => `Nieuw ${index}.`);
        const result = carryBeads({ ...row, newNl: row.oldNl.toSpliced(at, 0, ...fresh), newEn: row.oldEn });
        expect(result.toConfirm.filter((confirm) => !confirm)).toHaveLength(beads.length);
      }),
    );
  });
});
