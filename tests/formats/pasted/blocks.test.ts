import { describe, expect, it } from "vitest";
import { blocksOf } from "#src/formats/pasted/blocks.ts";
import { linesOf } from "#src/formats/pasted/lines.ts";
import { readSigns } from "#src/formats/pasted/signs.ts";

const textsOf = (...lines: string[]) => blocksOf(linesOf(lines.join("\n"))).map(({ text }) => text);
const kindsOf = (...lines: string[]) =>
  readSigns(blocksOf(linesOf(lines.join("\n")))).map(({ kind, ordinal, text }) =>
    [kind ?? "?", ordinal, text].filter((part) => part !== undefined).join(" "),
  );

describe("lines make paragraphs", () => {
  it("lines broken inside sentences are joined", () => {
    expect(
      textsOf(
        "De pont aan het eind van de weg vaart sinds",
        "vorige week niet meer, en dat merkt iedereen",
        "die naar de overkant wil.",
        "Een brug komt er ook niet.",
        "De wethouder zegt dat hij het zelf ook graag",
        "anders had gezien.",
      ),
    ).toEqual([
      "De pont aan het eind van de weg vaart sinds vorige week niet meer, en dat merkt iedereen die naar de overkant wil.",
      "Een brug komt er ook niet.",
      "De wethouder zegt dat hij het zelf ook graag anders had gezien.",
    ]);
  });

  it("a dash that begins a broken line is no bullet", () => {
    expect(
      textsOf(
        "De gemeente kijkt al jaren de kat uit de boom",
        "– zoals dat heet – en dat duurt nog wel even",
        "als het aan de wethouder ligt. Die wacht op de",
        "provincie, en de provincie wacht op het Rijk.",
      ),
    ).toHaveLength(1);
  });

  it.each([
    ["een over-", "kant", "een overkant"],
    ["in Oost-", "Brabant", "in Oost-Brabant"],
    ["zand- en klei-, zand-", "en veengrond", "zand- en klei-, zand- en veengrond"],
    ["een anti-", "oorlogsbeweging", "een anti-oorlogsbeweging"],
  ])("%s|%s", (before, after, joined) => {
    const padding = "Er staat hier genoeg tekst voor een regel met";
    expect(textsOf(`${padding} ${before}`, `${after} en nog iets meer tekst erachter dan dat.`)[0]).toContain(
      joined,
    );
  });

  it("one sentence a line, with blank lines between paragraphs, stays a paragraph", () => {
    expect(textsOf("De pont vaart niet.", "Er is geen brug.", "", "Dat is jammer.", "Het is zo.")).toEqual([
      "De pont vaart niet. Er is geen brug.",
      "Dat is jammer. Het is zo.",
    ]);
  });

  it("long lines under one another are paragraphs", () => {
    const line = `${"De pont vaart niet meer. ".repeat(10)}Er komt geen brug.`;
    expect(textsOf(line, line, line)).toHaveLength(3);
  });

  it("lines that only divide are left out, and underline headings", () => {
    expect(kindsOf("Titel", "=====", "", "Kop", "---", "Tekst.", "", "* * *", "", "Meer.")).toEqual([
      "heading Titel",
      "heading Kop",
      "? Tekst.",
      "? Meer.",
    ]);
  });
});

describe("signs before paragraphs", () => {
  it.each(["•", "-", "*", "–", "·", "‣", "▪", "o", "\uF0B7"])("%s makes items", (glyph) => {
    expect(kindsOf(` ${glyph} een pont;`, `\t${glyph}\teen brug.`)).toEqual([
      "item een pont;",
      "item een brug.",
    ]);
  });

  it("a bullet alone on its line belongs to the next", () => {
    expect(kindsOf("•", "een pont", "•", "een brug")).toEqual(["item een pont", "item een brug"]);
  });

  it("an item goes on in the lines that are indented below it", () => {
    expect(kindsOf("- een pont", "  Die vaart.", "- een brug")).toEqual([
      "item een pont Die vaart.",
      "item een brug",
    ]);
  });

  it("numbers that follow one another count items", () => {
    expect(kindsOf("1. pont", "2. brug", "", "3. tunnel")).toEqual([
      "item 1 pont",
      "item 2 brug",
      "item 3 tunnel",
    ]);
    expect(kindsOf("1) pont", "2) brug")).toEqual(["item 1 pont", "item 2 brug"]);
  });

  it.each([
    [["1. januari is een feestdag."]],
    [["2022. Een jaar.", "2023. Nog een jaar."]],
    [["1. pont", "3. brug"]],
    [["– Gaat u mee?", "– Nee."]],
    [["– Een losse streep."]],
    [["o ja, dat was ook zo."]],
  ])("%j has no items", (lines) => {
    expect(kindsOf(...lines)).toEqual(lines.map((line) => `? ${line}`));
  });

  it("quotations of several lines are one, apart by an empty one", () => {
    expect(kindsOf("> Wie leest,", "> zaait.", ">", "> Ja.")).toEqual([
      "quote Wie leest, zaait.",
      "quote Ja.",
    ]);
  });
});
