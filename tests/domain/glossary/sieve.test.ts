import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutchIndex } from "#src/domain/glossary/dutch/index-terms.ts";
import { mayHaveLink, withoutLink } from "#src/domain/glossary/dutch/linking.ts";
import { hashFromEnd, hashOf, NO_LETTERS, Sieve, withLetter } from "#src/domain/glossary/sieve.ts";
import { PARTS_OF_SPEECH } from "#src/domain/glossary/term.ts";
import { dutchWords } from "#src/workflows/dutch-words.ts";
import { aTerm } from "./a-term.ts";

const words = await dutchWords();

/** A sieve of the words, as the index makes them. */
function sieveOf(members: Iterable<string>): Sieve {
  const sieve = new Sieve();
  for (const member of members) sieve.add(hashOf(member));
  return sieve;
}

const letters = fc.string({ unit: "binary", maxLength: 30 });
const dutchLetters = fc.stringMatching(/^[a-zé'-]{1,20}$/);

describe("a sieve", () => {
  it("rejects none of its words, however many came after", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, dutchLetters), { maxLength: 300 }), (members) => {
        const sieve = sieveOf(members);
        expect(members.filter((member) => !sieve.mayHave(hashOf(member)))).toEqual([]);
      }),
    );
    const many = Array.from({ length: 20_000 }, (_, at) => `woord${at}`);
    const sieve = sieveOf(many);
    expect(many.filter((word) => !sieve.mayHave(hashOf(word)))).toEqual([]);
  });

  it.each([10, 1_000, 1_025, 40_000])("takes at most 4 % of other words for one of its %i", (size) => {
    const sieve = sieveOf(Array.from({ length: size }, (_, at) => `${at.toString(26)}akkoord`));
    const others = Array.from({ length: 50_000 }, (_, at) => `${at.toString(26)}verdrag`);
    expect(others.filter((word) => sieve.mayHave(hashOf(word))).length / others.length).toBeLessThan(0.04);
  });

  it("has nothing before something is added", () => {
    expect(new Sieve().mayHave(hashOf("akkoord"))).toBe(false);
  });
});

describe("the hash of a word", () => {
  it("runs on from any of its beginnings, and from its end towards any of its endings", () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        expect(hashOf(right, 0, hashOf(left))).toBe(hashOf(left + right));
        expect(hashOf(left + right, left.length)).toBe(hashOf(right));
        let hash = hashFromEnd(right);
        for (let at = left.length - 1; at >= 0; at -= 1) hash = withLetter(hash, left.charCodeAt(at));
        expect(hash).toBe(hashFromEnd(left + right));
      }),
    );
    expect(hashOf("")).toBe(NO_LETTERS);
    expect(hashOf("er")).not.toBe(hashOf("re"));
  });
});

describe("the sieves of an index", () => {
  const term = fc.record({
    lemma: fc.oneof(
      dutchLetters,
      fc.array(dutchLetters, { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")),
    ),
    pos: fc.constantFrom(...PARTS_OF_SPEECH),
  });

  it("reject no form that the index has", () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 10 }), (terms) => {
        const index = dutchIndex(
          terms.map(({ lemma, pos }) => aTerm(lemma, { pos })),
          words,
        );
        const { keys, parts, apart } = index;
        const has = (sieve: Sieve, hashes: readonly number[]) => hashes.every((hash) => sieve.mayHave(hash));
        for (const map of [index.words, index.phrases, apart.verbs, apart.particles])
          expect(
            has(
              keys,
              [...map.keys()].map((key) => hashOf(key)),
            ),
          ).toBe(true);
        const heads = [...parts.heads.keys()];
        expect(has(parts.sieves.heads, heads.map(hashFromEnd))).toBe(true);
        expect(
          has(
            parts.sieves.endings,
            heads.map((head) => hashFromEnd(head.slice(-4))),
          ),
        ).toBe(true);
        const modifiers = [...parts.modifiers.keys()];
        expect(
          has(
            parts.sieves.modifiers,
            modifiers.map((key) => hashOf(key)),
          ),
        ).toBe(true);
        expect(
          has(
            parts.sieves.beginnings,
            modifiers.map((key) => hashOf(key.slice(0, 4))),
          ),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["roosverkoper", "rozenverkoper"],
    ["roosverkoper", "rozeverkoper"],
    ["slakhuis", "slakkenhuis"],
    ["pannekoek", "pannenkoek"],
    ["spellingregel", "spellingsregel"],
    ["Sovjetunie", "sovjet-unie"],
  ])("let a word that another link makes of %s through: %s", (lemma, word) => {
    const index = dutchIndex([aTerm(lemma)], words);
    expect(withoutLink(index.words, index.keys, word).map((reading) => reading.term)).toEqual([
      aTerm(lemma).id,
    ]);
    expect(mayHaveLink(index.outlines, word)).toBe(true);
  });

  it("do so with any two nouns and any link", () => {
    const noun = fc.constantFrom(
      ..."akkoord partij kasteel spelling kater regel straat bloem groep leider".split(" "),
    );
    const link = fc.constantFrom("s", "en", "e", "n");
    fc.assert(
      fc.property(noun, link, noun, (first, joined, second) => {
        const index = dutchIndex([aTerm(first + second)], words);
        expect(mayHaveLink(index.outlines, first + joined + second)).toBe(true);
      }),
    );
  });
});
