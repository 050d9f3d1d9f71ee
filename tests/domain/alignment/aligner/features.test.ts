import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featuresOf, opens } from "#src/domain/alignment/aligner/features.ts";
import { readSide } from "#src/domain/alignment/aligner/side.ts";
import { stemOf } from "#src/domain/alignment/aligner/stem.ts";

const keys = (sentence: string, language: "nl" | "en") => readSide([[sentence]], language).vocabulary.keys;

describe("the features of a sentence", () => {
  it("count each word once, whatever its inflection", () => {
    expect(keys("boom bomen boom", "nl").filter((key) => !key.startsWith("?"))).toEqual(["bom"]);
  });

  it("are numbers in one notation", () => {
    expect(keys("Het kost 1.450 euro", "nl")).toContain("#1450");
    expect(keys("It costs 1,450 euros", "en")).toContain("#1450");
    expect(keys("Artikel 12bis en de 40km", "nl")).toEqual(expect.arrayContaining(["#12", "#40"]));
  });

  it("take compounds with a hyphen apart", () => {
    const parts = featuresOf("Labour-partij", "nl");
    expect(parts.map(({ folded, at }) => [folded, at])).toEqual([
      ["labour", 0],
      ["partij", 7],
    ]);
  });

  it("leave out a possessive", () => {
    const folded = (word: string) => featuresOf(word, "en").map((feature) => feature.folded);
    expect(folded("Anna’s")).toEqual(["anna"]);
    expect(folded("writers'")).toEqual(["writers"]);
    expect(folded("paris")).toEqual(["paris"]);
  });

  it("name a question and a quotation", () => {
    expect(keys("‘Waarom?’", "nl")).toEqual(expect.arrayContaining(["?question", "?open", "?close"]));
    expect(keys("Waarom niet.", "nl")).not.toContain("?question");
  });

  it("tell a name from a word that begins a sentence", () => {
    const names = (sentence: string) => {
      const { folded, isName } = readSide([[sentence]], "nl").vocabulary;
      return folded.filter((_, type) => isName[type] === 1);
    };
    expect(names("Morgen komt Anna.")).toEqual(["anna"]);
    expect(names("MORGEN KOMT ANNA.")).toEqual([]);
  });

  it("count a name once a sentence, and in most of its sentences", () => {
    const isName = (...sentences: string[]) => {
      const { vocabulary } = readSide([sentences], "nl");
      return vocabulary.isName[vocabulary.keys.indexOf("rob")];
    };
    expect(isName("Zo gaat Rob met Rob.", "De rob slaapt.", "Een rob zwemt.")).toBe(0);
    expect(isName("Zo gaat Rob met Rob.", "Wij zien Rob.", "Een rob zwemt.")).toBe(1);
  });

  it("keep the word of the first sentence, of several there the name", () => {
    const { keys, folded } = readSide(
      [["Wij zien huizen en Huis ten Bosch.", "Daar zijn Huizen."]],
      "nl",
    ).vocabulary;
    expect(folded[keys.indexOf("huis")]).toBe("huis");
  });
});

describe("opens", () => {
  /** At a break, or after a mark that begins something, with nothing but spaces and quotation marks between. */
  const opening = /(?:^|[.!?:…"“”„«(‘—–-])[\s"“”„«(‘'’]*$/u;

  it("finds what the pattern finds", () => {
    const spaced = fc.nat(9).map((spaces) => `ab${" ".repeat(spaces)}`);
    const sentence = fc.oneof(
      spaced,
      fc.string({ unit: fc.constantFrom(...`ab .:"“’'(—-\u00a0,é`), maxLength: 9 }),
    );
    fc.assert(
      fc.property(sentence, (text) => {
        const at = text.length;
        expect(opens(text, at)).toBe(opening.test(text.slice(Math.max(0, at - 6), at)));
      }),
    );
  });
});

describe("stemOf", () => {
  it.each([
    ["huis", "huizen"],
    ["brief", "brieven"],
    ["kat", "katten"],
    ["werk", "werkte"],
    ["mogelijkheid", "mogelijkheden"],
  ])("brings Dutch %s and %s together", (a, b) => {
    expect(stemOf(a, "nl")).toBe(stemOf(b, "nl"));
  });

  it.each([
    ["house", "houses"],
    ["city", "cities"],
    ["stop", "stopped"],
    ["quick", "quickly"],
  ])("brings English %s and %s together", (a, b) => {
    expect(stemOf(a, "en")).toBe(stemOf(b, "en"));
  });

  it.each(["nl", "en"] as const)("does in %s what the endings as patterns do", (language) => {
    const endings = ["heden", "tje", "tjes", "ende", "end", "en", "ies", "ied", "sses", "ing", "ed", "ly"];
    const letters = fc.string({ unit: fc.constantFrom(..."aeiouybdfstvzl3"), maxLength: 7 });
    const word = fc.tuple(letters, fc.constantFrom("", ...endings), fc.constantFrom("", "e", "s", "t", "v"));
    fc.assert(
      fc.property(word, (parts) => {
        const text = parts.join("");
        expect(stemOf(text, language)).toBe(
          language === "nl" ? dutchByPattern(text) : englishByPattern(text),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps short words as they are", () => {
    expect(stemOf("des", "nl")).toBe("des");
  });
});

function dutchByPattern(word: string): string {
  if (word.length <= 3) return word;
  let stem = word.replace(/heden$/, "heid").replace(/([^aeiou])tjes?$/, "$1");
  stem = cutByPattern(stem, /(?:ende|end)$/, 4);
  stem = cutByPattern(stem, /(?:en|e)$/, 3);
  stem = cutByPattern(stem, /s$/, 4);
  stem = cutByPattern(stem.replace(/(.)\1/g, "$1"), /(?<=[^aeiou])[td]$/, 3);
  return stem.replace(/v$/, "f").replace(/z$/, "s");
}

function englishByPattern(word: string): string {
  if (word.length <= 3) return word;
  let stem = word.replace(/ie[sd]$/, "y");
  stem = /..sses$/.test(stem) ? stem.slice(0, -2) : cutByPattern(stem, /(?<=[^s])s$/, 3);
  stem = cutByPattern(stem, /(?:ing|ed)$/, 3);
  stem = cutByPattern(stem, /ly$/, 4);
  stem = cutByPattern(stem, /e$/, 3);
  return stem.replace(/([^aeiou])\1$/, "$1").replace(/y$/, "i");
}

function cutByPattern(word: string, ending: RegExp, least: number): string {
  const shorter = word.replace(ending, "");
  return shorter.length >= least ? shorter : word;
}
