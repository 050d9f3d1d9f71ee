import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSourceWords, cutAtWords } from "#src/domain/text/source-words.ts";

describe("the words of a source", () => {
  it.each([
    ["Minsk-akkoorden", 2],
    ["Minsk–akkoorden", 2],
    ["foto’s", 2],
    ["foto's", 2],
    ["1.250", 2],
    ["af\u00adge\u00adbro\u00adken", 1],
    ["één".normalize("NFD"), 1],
    ["– … –", 0],
  ])("%s: %i", (text, count) => {
    expect(countSourceWords(text)).toBe(count);
  });

  it.each([
    ["Een. Twee drie.", [1, 2], ["Een.", "Twee drie."]],
    ["‘Een.’ ‘Twee.’", [1, 1], ["‘Een.’", "‘Twee.’"]],
    ["Een « twee. » Drie.", [2, 1], ["Een « twee. »", "Drie."]],
    ["Een. – Twee.", [1, 1], ["Een.", "– Twee."]],
    ['Hij zei: "Een." "Twee."', [3, 1], ['Hij zei: "Een."', '"Twee."']],
  ])("%s is cut at %j", (text, words, pieces) => {
    expect(cutAtWords(text, words)).toEqual(pieces);
  });

  it.each([
    ["Een. Twee.", [1, 2]],
    ["Een. Twee.", [1]],
    ["Een.Twee.", [1, 1]],
    ["Een.", []],
  ])("%s cannot be cut at %j", (text, words) => {
    expect(cutAtWords(text, words)).toBe(null);
  });

  it("cutting loses nothing but white space, and every piece has its number of words", () => {
    const sentence = fc.stringMatching(/^‘?[A-Z][a-zé]{0,5}( [a-z0-9-]{1,5}[a-z]){0,4}[.!?]’?$/);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const cut = cutAtWords(sentences.join("  "), sentences.map(countSourceWords));
        expect(cut).toEqual(sentences);
      }),
    );
  });
});
