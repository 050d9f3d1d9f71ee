import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markHits } from "#src/domain/search/mark.ts";
import { planSearch } from "#src/domain/search/plan.ts";
import { LONGEST_QUERY, parseQuery } from "#src/domain/search/query.ts";
import { searchStem } from "#src/domain/search/stem.ts";
import { searchTokens } from "#src/domain/search/tokens.ts";

describe("a query", () => {
  it("is its words, its phrases in quotes of any kind, and its parts beside each other where there is a hyphen", () => {
    const { clauses } = parseQuery("oorlog “in het Oosten” Minsk-akkoorden");
    expect(clauses.map(({ words, exact }) => [words, exact])).toEqual([
      [["oorlog"], false],
      [["in", "het", "oosten"], true],
      [["minsk", "akkoorden"], false],
    ]);
  });

  it("may be any text: it stays within bounds, and its words are letters and digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (input) => {
        const { shown, clauses } = parseQuery(input);
        expect(shown.length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(clauses.length).toBeLessThanOrEqual(8);
        for (const word of clauses.flatMap(({ words }) => words))
          expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
  });

  it("loses marks that turn the direction of writing", () => {
    expect(parseQuery("\u202egeheim\u0000 plan").shown).toBe("geheim plan");
  });
});

describe("words to search by", () => {
  it("are without accents, capitals, apostrophes and the marks in numbers; a hyphen parts them", () => {
    expect(searchTokens("Oekraïense foto’s: 1.250 Minsk-akkoorden").map(({ word }) => word)).toEqual([
      "oekraiense",
      "fotos",
      "1250",
      "minsk",
      "akkoorden",
    ]);
  });

  it.each([
    ["huis", "huizen"],
    ["brief", "brieven"],
    ["akkoord", "akkoorden"],
  ])("share a stem where Dutch bends them: %s, %s", (one, other) => {
    expect(searchStem(other, "nl")).toBe(searchStem(one, "nl"));
  });
});

describe("what is marked", () => {
  const hits = (text: string, query: string) =>
    markHits(text, "nl", planSearch(parseQuery(query).clauses, new Map())).map(({ start, end }) =>
      text.slice(start, end),
    );

  it("is every form of a word, where it stands in the text", () => {
    expect(hits("De huizen, het Huis.", "huis")).toEqual(["huizen", "Huis"]);
  });

  it("is a phrase as a whole, and its words nowhere else", () => {
    expect(hits("Van de zee, de van, van de.", '"van de"')).toEqual(["Van", "de", "van", "de"]);
    expect(hits("De van.", '"van de"')).toEqual([]);
  });

  it("is a word with its hyphen in one", () => {
    expect(hits("Over Minsk-akkoorden.", "minsk-akkoorden")).toEqual(["Minsk-akkoorden"]);
  });
});
