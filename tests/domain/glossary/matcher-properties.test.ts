import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dutchMatcher } from "#src/domain/glossary/dutch-matcher.ts";
import { englishMatcher } from "#src/domain/glossary/english-matcher.ts";
import type { Match } from "#src/domain/glossary/match.ts";
import { PARTS_OF_SPEECH } from "#src/domain/glossary/term.ts";
import { dutchWords } from "#src/workflows/dutch-words.ts";
import { aTerm } from "./a-term.ts";

const words = await dutchWords();

const terms = [
  aTerm("terugtrekken", { pos: "verb", preferred: "withdraw" }),
  aTerm("akkoord", { preferred: "agreement" }),
  aTerm("akkoord van Minsk", { preferred: "Minsk agreement" }),
  aTerm("VS", { pos: "abbreviation", preferred: "US" }),
];
const matchers = [dutchMatcher(terms, words), englishMatcher(terms)];

const fragment = fc.constantFrom(
  ..."trok terug te trekken akkoorden van Minsk -akkoord VS agreement's withdrew , . ’ - é 😀 \u0308 en die".split(
    " ",
  ),
);
const sentence = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fragment).map((parts) => parts.join(" ")),
  fc.array(fragment).map((parts) => parts.join("")),
);

describe("matchers on any text", () => {
  it("find parts that lie in the text, in order and apart", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...matchers), (text, matcher) => {
        for (const { parts } of matcher(text)) {
          let before = 0;
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("find the same every time, the longest first", () => {
    const length = ({ parts }: Match): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);
    fc.assert(
      fc.property(sentence, (text) => {
        const found = dutchMatcher(terms, words)(text);
        expect(dutchMatcher(terms, words)(text)).toEqual(found);
        expect(found.map(length)).toEqual(found.map(length).sort((left, right) => right - left));
      }),
      { numRuns: 50 },
    );
  });

  it("are built from any term, and find its lemma unless it has no word", () => {
    const anyTerm = fc.record({
      lemma: fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[a-zé' -]{0,20}$/)),
      pos: fc.constantFrom(...PARTS_OF_SPEECH),
    });
    fc.assert(
      fc.property(anyTerm, sentence, ({ lemma, pos }, text) => {
        const term = aTerm(lemma, { pos });
        for (const matcher of [dutchMatcher([term], words), englishMatcher([term])]) matcher(text);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), (lemma) => {
        expect(dutchMatcher([aTerm(lemma)], words)(`de ${lemma}`).length).toBeGreaterThan(0);
      }),
    );
  });

  test.each(["terug ", "trok terug ", "trok, die ", "akkoord", "akkoord-", "akkoord van ", "a'", "te "])(
    "take linear time on a long row of %j",
    (unit) => {
      const started = performance.now();
      for (const matcher of matchers) matcher(unit.repeat(40_000));
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
