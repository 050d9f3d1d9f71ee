import { describe, expect, it } from "vitest";
import { featureReader } from "#src/domain/alignment/aligner/features.ts";
import { stemOf } from "#src/domain/alignment/aligner/stem.ts";

const keys = (sentence: string, language: "nl" | "en") =>
  featureReader(language)(sentence).map(({ key }) => key);

describe("the features of a sentence", () => {
  it("count each word once, whatever its inflection", () => {
    expect(keys("boom bomen boom", "nl").filter((key) => !key.startsWith("?"))).toEqual(["bom"]);
  });

  it("are numbers in one notation", () => {
    expect(keys("Het kost 1.450 euro", "nl")).toContain("#1450");
    expect(keys("It costs 1,450 euros", "en")).toContain("#1450");
  });

  it("take compounds with a hyphen apart", () => {
    expect(keys("de Labour-partij", "nl")).toContain(stemOf("partij", "nl"));
  });

  it("name a question and a quotation", () => {
    expect(keys("‘Waarom?’", "nl")).toEqual(expect.arrayContaining(["?question", "?open", "?close"]));
    expect(keys("Waarom niet.", "nl")).not.toContain("?question");
  });

  it("tell a name from a word that begins a sentence", () => {
    const names = featureReader("nl")("Morgen komt Anna.").filter(({ isName }) => isName);
    expect(names.map(({ folded }) => folded)).toEqual(["anna"]);
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

  it("keeps short words as they are", () => {
    expect(stemOf("des", "nl")).toBe("des");
  });
});
