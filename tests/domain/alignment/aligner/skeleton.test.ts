import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, skeletonOf } from "#src/domain/alignment/aligner/skeleton.ts";

describe("skeletonOf", () => {
  it.each([
    ["loekasjenko", "lukashenko"],
    ["poetin", "putin"],
    ["oekraine", "ukraine"],
    ["jeltsin", "yeltsin"],
    ["democratie", "democracy"],
    ["organisatie", "organization"],
    ["universiteit", "university"],
  ])("spells Dutch %s and English %s alike", (nl, en) => {
    expect(skeletonOf(nl)).toBe(skeletonOf(en));
  });

  it("takes many words, each on a line, as it takes each alone", () => {
    const part = fc.constantFrom(
      "tsj",
      "ische",
      "tie",
      "cracy",
      "oe",
      "ee",
      "c",
      "h",
      "qu",
      "ij",
      "ss",
      "a",
      "ties",
    );
    const word = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(skeletonOf(words.join("\n")).split("\n")).toEqual(words.map(skeletonOf));
      }),
    );
  });

  it("keeps other names apart", () => {
    expect(skeletonOf("minsk")).not.toBe(skeletonOf("moskou"));
  });
});

describe("likeness", () => {
  it("counts edits against the longer word", () => {
    expect(likeness("tsjaikovski", "tsjaikovskij", 3)).toBeCloseTo(11 / 12);
    expect(likeness("abcd", "abce", 2)).toBeCloseTo(0.75);
  });

  it("is nothing when too many edits are needed", () => {
    expect(likeness("abcd", "wxyz", 2)).toBe(0);
  });

  it("is the same either way, and 1 for the same word alone", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(likeness(a, b, 20)).toBe(likeness(b, a, 20));
        expect(likeness(a, b, 20) === 1).toBe(a === b);
      }),
    );
  });
});
