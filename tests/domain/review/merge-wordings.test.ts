import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergedWording, mergeWordings } from "#src/domain/review/merge-wordings.ts";
import { anyEdit, anyWording } from "./arbitrary-wordings.ts";

const BASE = ["The boat lay in the harbour.", "Nobody went on board."];

describe("a merge of two wordings made of one", () => {
  it("takes what only one of them changed from that one", () => {
    const merge = mergeWordings(
      BASE,
      ["The ship lay in the harbour.", "Nobody went on board."],
      ["The boat lay in the harbour.", "No one went on board."],
    );
    expect(merge.clashes).toBe(0);
    expect(mergedWording(merge, "current")).toEqual([
      "The ship lay in the harbour.",
      "No one went on board.",
    ]);
  });

  it("says where both changed the same words, and chooses neither", () => {
    const merge = mergeWordings(
      BASE,
      ["The ship lay in the harbour.", "Nobody went on board."],
      ["The vessel lay in the harbour.", "Nobody ever went on board."],
    );
    expect(merge.parts.filter(({ kind }) => kind === "clash")).toEqual([
      { kind: "clash", base: "boat", current: "ship", suggested: "vessel" },
    ]);
    expect(mergedWording(merge, "current")).toEqual([
      "The ship lay in the harbour.",
      "Nobody ever went on board.",
    ]);
    expect(mergedWording(merge, "suggested")[0]).toBe("The vessel lay in the harbour.");
  });

  it("sees no clash where both did the same", () => {
    const both = ["The ship lay in the harbour.", "Nobody went on board."];
    expect(mergeWordings(BASE, both, both).clashes).toBe(0);
    expect(mergedWording(mergeWordings(BASE, both, both), "current")).toEqual(both);
  });

  it("sees a clash where both put something in at one place", () => {
    const merge = mergeWordings(BASE, [...BASE, "It rained."], [...BASE, "It snowed."]);
    expect(merge.clashes).toBe(1);
  });

  it("changes nothing that neither changed", () => {
    fc.assert(
      fc.property(anyEdit, ({ base, proposed }) => {
        expect(mergedWording(mergeWordings(base, base, proposed), "current")).toEqual(proposed);
        expect(mergedWording(mergeWordings(base, proposed, base), "current")).toEqual(proposed);
        expect(mergedWording(mergeWordings(base, proposed, proposed), "current")).toEqual(proposed);
        expect(mergeWordings(base, base, proposed).clashes).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("holds both wordings whole, whatever was done to them", () => {
    fc.assert(
      fc.property(anyEdit, anyWording, ({ base, proposed }, other) => {
        const { parts } = mergeWordings(base, proposed, other);
        expect(parts.map((part) => part.base).join("")).toBe(base.map((line) => `${line}\n`).join(""));
      }),
    );
  });
});
