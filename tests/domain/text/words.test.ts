import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countWords, wordSpans } from "#src/domain/text/words.ts";

const wordsOf = (text: string): string[] => wordSpans(text).map(({ start, end }) => text.slice(start, end));

describe("words", () => {
  test.each([
    ["a sentence without its punctuation", "Ja, dat kan!", ["Ja", "dat", "kan"]],
    ["hyphens inside", "de Minsk-akkoorden", ["de", "Minsk-akkoorden"]],
    ["no hyphen at an edge", "land- en tuinbouw -troepen", ["land", "en", "tuinbouw", "troepen"]],
    ["apostrophes inside, straight or curly", "foto's Poetin’s zo'n", ["foto's", "Poetin’s", "zo'n"]],
    ["no quotation marks", "het 'plan' en ‘doel’", ["het", "plan", "en", "doel"]],
    [
      "clitics with their apostrophe",
      "'s avonds is ’t koud, ‘n kop",
      ["'s", "avonds", "is", "’t", "koud", "‘n", "kop"],
    ],
    ["numbers with dots and commas", "1.250,50 euro in 2022.", ["1.250,50", "euro", "in", "2022"]],
    ["abbreviations of single letters", "o.a. de U.S. Army", ["o.a", "de", "U.S", "Army"]],
    ["two words where a space was forgotten after a full stop", "einde.Begin", ["einde", "Begin"]],
    [
      "letters with diacritics, joined or apart",
      "Oekraïne ideee\u0308n Łódź",
      ["Oekraïne", "ideee\u0308n", "Łódź"],
    ],
    ["other scripts", "Путин и Минск", ["Путин", "и", "Минск"]],
    ["neither emoji nor dashes nor currency", "ja 😀 — €5 • nee…", ["ja", "5", "nee"]],
    ["both sides of a slash", "en/of", ["en", "of"]],
    ["nothing in punctuation alone", " ' - . ’ ", []],
  ])("are found: %s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("are ordered, apart, not empty and within the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const edges = wordSpans(text).flatMap(({ start, end }) => [start, end]);
        const isRising = edges.every((edge, at) => at === 0 || edge >= (edges[at - 1] ?? 0) + (at % 2));
        expect(isRising && (edges[0] ?? 0) >= 0 && (edges.at(-1) ?? 0) <= text.length).toBe(true);
      }),
    );
  });

  it("never begin or end inside a character of two units", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(wordsOf(text).every((word) => word.isWellFormed())).toBe(true);
      }),
    );
  });

  it("are counted as they are found", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "'", "’", "-", ".", ",", "1", " ", "s", "é", "😀")),
        (units) => {
          const text = units.join("");
          expect(countWords(text)).toBe(wordSpans(text).length);
        },
      ),
    );
  });

  it.each(["'", "-", "a.", "1,", "a-", "’s", "\u0301"])("take linear time on a long row of %j", (unit) => {
    const started = performance.now();
    countWords(unit.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
