import { describe, expect, it } from "vitest";
import { isCapital, isDigit, isLetter, isNumeral, isSmall } from "#src/domain/alignment/aligner/letters.ts";

describe("kinds of characters", () => {
  it.each([
    ["letters", isLetter, /^\p{L}$/u],
    ["capitals", isCapital, /^\p{Lu}$/u],
    ["small letters", isSmall, /^\p{Ll}$/u],
    ["numerals", isNumeral, /^\p{N}$/u],
    ["digits", isDigit, /^[0-9]$/],
  ] as const)("%s are those of Unicode, whatever the unit", (_, is, pattern) => {
    const wrong = Array.from({ length: 0x10000 }, (_unit, code) => code).filter(
      (code) => is(code) !== pattern.test(String.fromCharCode(code)),
    );
    expect(wrong).toEqual([]);
  });

  it("are none past the end of a text", () => {
    const past = "".charCodeAt(0);
    expect([isLetter, isCapital, isSmall, isNumeral, isDigit].map((is) => is(past))).not.toContain(true);
  });
});
