import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "#src/domain/alignment/aligner/marks.ts";

describe("marksOf", () => {
  it.each([
    ["‘Waarom?’", ["?question", "?close", "?open"]],
    ["Hij zei: “Ja!”", ["?call", "?close"]],
    ["de volgende stukken:", ["?colon"]],
    ["een aanvraag; of", ["?semicolon", "?bare"]],
    ["een aanvraag; of niet", ["?bare"]],
    ["En toen…", ["?dots"]],
    ["(zie bijlage 3)", ["?bare", "?bracket"]],
    ["(a) de naam.", ["?bracket", "?item"]],
    ["12. Slot", ["?bare", "?item"]],
    ["1234. Slot.", []],
    ["– Ja.", ["?item"]],
    ["’s Avonds.", []],
    ["ARTIKEL 1", ["?bare", "?shout"]],
    ["E.", []],
  ])("finds in %s %j", (sentence, marks) => {
    expect(marksOf(sentence)).toEqual(marks);
  });

  /** Characters that mean something to a mark, and a few that do not. */
  const unit = fc.constantFrom(...`aZ4é .,;:?!…–—-•*()"“„«”»‘'’stn\u00a0`);

  it("finds what patterns find", () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (sentence) => {
        const end = sentence.trimEnd().slice(-16);
        const found = [
          ...END_PATTERNS.flatMap(([name, pattern]) => (pattern.test(end) ? [name] : [])),
          ...PATTERNS.flatMap(([name, pattern]) => (pattern.test(sentence) ? [name] : [])),
        ];
        expect(marksOf(sentence)).toEqual(found);
      }),
      { numRuns: 5_000 },
    );
  });
});

const END_PATTERNS: readonly (readonly [string, RegExp])[] = [
  ["?question", /\?["”’'»)]*$/u],
  ["?call", /!["”’'»)]*$/u],
  ["?colon", /:["”’'»)]*$/u],
  ["?semicolon", /;(?:\s*\p{L}+)?$/u],
  ["?close", /["”’'»][.,]?$/u],
  ["?dots", /(?:…|\.\.\.|[–—])["”’'»]*$/u],
  ["?bare", /[\p{L}\p{N})]$/u],
];

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ["?open", /^["“„«”‘'’](?!s\b|t\b|n\b)/u],
  ["?bracket", /\([^)]*\)/u],
  ["?item", /^(?:[-•*–—]|\(?[a-z0-9]{1,3}[.)])\s/iu],
  ["?shout", /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u],
];
