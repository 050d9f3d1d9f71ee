import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutchMatcher } from "#src/domain/glossary/dutch-matcher.ts";
import { englishMatcher } from "#src/domain/glossary/english-matcher.ts";
import { bindRenderings } from "#src/domain/rendering/bind.ts";
import { dutchWords } from "#src/workflows/dutch-words.ts";
import { aTerm } from "../glossary/a-term.ts";

const words = await dutchWords();

const terms = [
  aTerm("akkoord", { preferred: "agreement", admitted: ["accord"], deprecated: ["deal"] }),
  aTerm("terugtrekken", { pos: "verb", preferred: "withdraw" }),
  aTerm("kernwapenakkoord", { preferred: "nuclear agreement" }),
];
const dutch = dutchMatcher(terms, words);
const english = englishMatcher(terms);

const bind = (nl: readonly string[], en: readonly string[]) =>
  bindRenderings({
    bead: { nl, en },
    nlMatches: nl.map(dutch),
    enMatches: en.map(english),
    terms: new Map(terms.map((term) => [term.id, term])),
  });

/** term: English surface (standing), or "open". */
const told = (nl: readonly string[], en: readonly string[]) =>
  bind(nl, en).nl.map(
    ({ term, en: found }) => `${term}: ${found ? `${found.surface} (${found.standing})` : "open"}`,
  );

describe("a Dutch occurrence", () => {
  it("is bound to the English form that renders it", () => {
    expect(told(["Rusland trok zich terug."], ["Russia withdrew."])).toEqual([
      "terugtrekken: withdrew (preferred)",
    ]);
  });

  it("is bound to an admitted or a deprecated form too, and says so", () => {
    expect(told(["Het akkoord houdt."], ["The accord holds."])).toEqual(["akkoord: accord (admitted)"]);
    expect(told(["Het akkoord houdt."], ["The deal holds."])).toEqual(["akkoord: deal (deprecated)"]);
  });

  it("stays open where no known form stands in the aligned sentences", () => {
    expect(told(["Het akkoord houdt."], ["It holds."])).toEqual(["akkoord: open"]);
  });

  it("goes with the n-th English one where there are as many", () => {
    const found = told(["Een akkoord.", "Nog een akkoord."], ["An agreement and another deal."]);
    expect(found).toEqual(["akkoord: agreement (preferred)", "akkoord: deal (deprecated)"]);
  });

  it("goes with the nearest English one where there are not as many", () => {
    const found = told(
      ["Akkoord na akkoord, het een na het ander."],
      ["One thing after another, an accord."],
    );
    expect(found).toEqual(["akkoord: open", "akkoord: accord (admitted)"]);
  });

  it("inside a longer one is bound as well", () => {
    expect(told(["het kernwapenakkoord"], ["the nuclear agreement"])).toEqual([
      "kernwapenakkoord: nuclear agreement (preferred)",
      "akkoord: agreement (preferred)",
    ]);
  });
});

describe("an English occurrence", () => {
  it("names its Dutch, or none where it renders nothing known", () => {
    const found = bind(["Het akkoord houdt."], ["The agreement, this deal, holds."]).en;
    expect(found.map(({ form, nl }) => [form, nl?.match.parts])).toEqual([
      ["agreement", [{ start: 4, end: 11 }]],
      ["deal", undefined],
    ]);
  });

  it("is bound once at most, and both directions agree", () => {
    const word = fc.constantFrom(
      "akkoord",
      "akkoorden",
      "trok",
      "terug",
      "agreement",
      "deal",
      "withdrew",
      ".",
      "en",
    );
    const text = fc.array(
      fc.array(word).map((words) => words.join(" ")),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(text, text, (nl, en) => {
        const { nl: ours, en: theirs } = bind(nl, en);
        const forward = ours.flatMap(({ match, en: found }) =>
          found ? [[match, found.match] as const] : [],
        );
        const back = theirs.flatMap(({ match, nl: found }) => (found ? [[found.match, match] as const] : []));
        expect(new Set(forward.map(([, match]) => match)).size).toBe(forward.length);
        expect(new Set(forward.map(String))).toEqual(new Set(back.map(String)));
        expect(back.length).toBe(forward.length);
      }),
    );
  });
});
