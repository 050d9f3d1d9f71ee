import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberKey, numberWordKey } from "#src/domain/alignment/aligner/numbers.ts";

describe("numberKey", () => {
  it.each([
    ["1.000,50", "1,000.50"],
    ["84.500", "84,500"],
    ["3,5", "3.5"],
    ["2022", "2022"],
    ["1.250.000", "1,250,000"],
    ["007", "7"],
  ])("reads Dutch %s and English %s as one number", (nl, en) => {
    expect(numberKey(nl, "nl")).toBe(numberKey(en, "en"));
  });

  it("keeps a Dutch thousand and an English fraction apart", () => {
    expect(numberKey("1.500", "nl")).not.toBe(numberKey("1.500", "en"));
  });

  it("reads a number in the other language's notation where its own does not fit", () => {
    expect(numberKey("1,250,000", "nl")).toBe(numberKey("1.250.000", "nl"));
  });

  it("agrees on any amount written in either notation", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.nat(99), (whole, cents) => {
        const fraction = String(cents).padStart(2, "0");
        const groups = (mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
        const [nl, en] = [`${groups(".")},${fraction}`, `${groups(",")}.${fraction}`];
        expect(numberKey(nl, "nl")).toBe(numberKey(en, "en"));
      }),
    );
  });
});

describe("numberWordKey", () => {
  it("is the number's own key", () => {
    expect(numberWordKey("twaalf", "nl")).toBe(numberKey("12", "en"));
    expect(numberWordKey("twelve", "en")).toBe(numberKey("12", "nl"));
  });

  it("is nothing for another word", () => {
    expect(numberWordKey("huis", "nl")).toBeUndefined();
  });
});
