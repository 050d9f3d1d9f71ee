import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSourceKey, sourceKey, sourceKeys, withoutCounter } from "#src/domain/text/source-key.ts";

const TEXT = "‘Dan hoor je ’m’, zegt hij – en in één keer 1.250 foto’s.";

/** The same words in other signs. */
const VARIANTS: Record<string, (text: string) => string> = {
  "straight quotation marks": (text) => text.replace(/[‘’]/g, "'"),
  "double quotation marks": (text) => text.replace(/[‘’]/g, '"'),
  guillemets: (text) => text.replace(/‘/g, "« ").replace(/’,/g, " », "),
  "no quotation marks": (text) => text.replace(/[‘’]/g, ""),
  "hyphens for dashes": (text) => text.replace(/–/g, "-"),
  "long dashes": (text) => text.replace(/ – /g, "—"),
  "other spaces": (text) => text.replace(/ /g, " \u00a0"),
  "line ends": (text) => text.replace(/ /g, "\r\n"),
  "decomposed letters": (text) => text.normalize("NFD"),
  "soft hyphens": (text) => text.replace(/hoor/, "ho\u00ador"),
  capitals: (text) => text.toUpperCase(),
};

describe("a source key", () => {
  it.each(Object.entries(VARIANTS))("is the same with %s", (_, vary) => {
    expect(vary(TEXT)).not.toBe(TEXT);
    expect(sourceKey(vary(TEXT))).toBe(sourceKey(TEXT));
  });

  it.each([
    ["a word", TEXT.replace("zegt", "zei")],
    ["a letter", TEXT.replace("hij", "hijs")],
    ["an accent", TEXT.replace("één", "een")],
    ["a digit", TEXT.replace("1.250", "1.260")],
    ["the order", TEXT.replace("hoor je", "je hoor")],
  ])("changes with %s", (_, other) => {
    expect(sourceKey(other)).not.toBe(sourceKey(TEXT));
  });

  it("is made of nothing but letters and digits, in any order of signs between them", () => {
    const word = fc.stringMatching(/^[a-zA-Zàéïöü0-9]{1,8}$/);
    const gap = fc.stringMatching(/^[ \n\t.,;:!?'"‘’“”«»()–—…\u00a0-]{0,4}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap, gap), { minLength: 1, maxLength: 12 }), (pieces) => {
        const one = pieces.map(([own, first]) => own + first).join("");
        const other = pieces.map(([own, , second]) => second + own).join("");
        expect(sourceKey(other)).toBe(sourceKey(one));
      }),
    );
  });

  it("tells apart any two texts whose letters and digits differ", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "É", "1", " ", "’"), maxLength: 12 });
    const bare = (own: string) => own.replace(/[^abÉ1]/g, "");
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(sourceKey(one) === sourceKey(other)).toBe(bare(one) === bare(other));
      }),
    );
  });

  it("counts repeats, and has a shape of its own", () => {
    const [first = "", other = "", again = "", third = ""] = sourceKeys(["Ja.", "Nee.", "‘Ja!’", "ja"]);
    expect([again, third]).toEqual([`${first}-2`, `${first}-3`]);
    expect([first, other, again, third].every(isSourceKey)).toBe(true);
    expect(withoutCounter(third)).toBe(first);
    expect(isSourceKey("0123456789abcdef01234567")).toBe(false);
  });
});
