import { describe, expect, it } from "vitest";
import type { Block } from "#src/formats/pasted/block.ts";
import { isUnmarkedHeading, looksLikeTitle } from "#src/formats/pasted/heading.ts";

const LONG =
  "Een alinea die lang genoeg is om er een te zijn, met een zin die doorloopt tot voorbij het midden.";
const block = (text: string, kind?: Block["kind"]): Block => ({ text, line: 1, kind, isAttached: false });
const between = (text: string, before = LONG, after = LONG) => [block(before), block(text), block(after)];

describe("a heading without a mark", () => {
  it.each([
    "Onrust",
    "WOII 2.0",
    "Oorlog in het veen",
    "1. Inleiding",
    "2014",
    "’s Nachts varen",
    "‘Wij gaan niet weg’",
    "Wie betaalt de brug?",
    "En nu?",
    "Door het oog van de naald",
    "Tekst en uitleg",
  ])("%s", (text) => {
    expect(isUnmarkedHeading(between(text), 1)).toBe(true);
  });

  it.each([
    ["a short sentence", "Dat was het."],
    ["a sentence with an exclamation mark", "Weg met de brug!"],
    ["what announces a list", "Wij eisen:"],
    ["what breaks off", "De minister en de"],
    ["a line of dialogue", "“Gaat u mee?”"],
    ["a line between double quotes", "“Wij gaan niet weg”"],
    ["a question that goes on", "Maar waarom dan?"],
    ["a dateline", "Tiel, 14 maart 2021"],
    ["a dateline with an agency", "BRUSSEL (ANP)"],
    ["a byline", "Door onze redactie binnenland"],
    ["an advertisement", "Advertentie"],
    ["a pointer to another article", "Lees ook: De pont blijft"],
    ["a line in lower case", "een losse regel"],
    ["an address", "Meer op www.example.org"],
    ["a number alone", "12"],
    ["two sentences", "Het is voorbij. De brug komt"],
    [
      "a line of more than twelve words",
      "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien",
    ],
  ])("%s is none", (_, text) => {
    expect(isUnmarkedHeading(between(text), 1)).toBe(false);
  });

  it("the last line is none", () => {
    expect(isUnmarkedHeading([block(LONG), block("De redactie")], 1)).toBe(false);
  });

  it("a signature above the last short line is none", () => {
    expect(isUnmarkedHeading([block(LONG), block("De redactie"), block("Tiel")], 1)).toBe(false);
  });

  it("what follows a colon is none", () => {
    expect(isUnmarkedHeading(between("Klei", "De kosten zijn als volgt:"), 1)).toBe(false);
  });

  it("a question among short sentences is part of a conversation", () => {
    expect(isUnmarkedHeading(between("Hoe dan?", "Dat kan."), 1)).toBe(false);
    expect(isUnmarkedHeading(between("Hoe dan?", LONG, "Gewoon."), 1)).toBe(false);
  });

  it("three short lines in a row are a list, two are headings", () => {
    const lines = (...texts: string[]) => [block(LONG), ...texts.map((text) => block(text)), block(LONG)];
    expect(isUnmarkedHeading(lines("Klei", "Loon"), 1)).toBe(true);
    expect(isUnmarkedHeading(lines("Klei", "Loon", "Zand"), 2)).toBe(false);
  });

  it("a line that the next one goes on with is none", () => {
    expect(isUnmarkedHeading(between("De pont", LONG, "vaart niet meer, en dat is jammer."), 1)).toBe(false);
  });

  it("items, quotations and captions may follow it", () => {
    expect(isUnmarkedHeading([block("Eisen"), block("een pont", "item")], 0)).toBe(true);
    expect(isUnmarkedHeading([block("Pont"), block("De pont. © ANP", "caption"), block(LONG)], 0)).toBe(true);
  });
});

describe("a title", () => {
  it.each(["De pont blijft", "Blijft de pont?", "Houd de pont!", "‘Wij blijven varen’, zegt het comité"])(
    "%s",
    (text) => {
      expect(looksLikeTitle(text)).toBe(true);
    },
  );

  it.each(["De pont blijft.", "de pont", "Door de redactie", "Tiel, 14 maart 2021", "De pont:"])(
    "not %s",
    (text) => {
      expect(looksLikeTitle(text)).toBe(false);
    },
  );
});
