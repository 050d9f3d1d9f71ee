import { describe, expect, it } from "vitest";
import { detectLanguage } from "#src/domain/text/detect-language.ts";
import { bundledPair } from "../alignment/aligner/bundled-pair.ts";

describe("the language of a text", () => {
  it.each([
    ["nl", "De pont ligt aan de kade en vaart niet uit."],
    ["en", "The ferry lies at the quay and will not sail."],
  ] as const)("is told by one sentence: %s", (language, sentence) => {
    const found = detectLanguage([sentence]);
    expect(found.language).toBe(language);
    expect(found.confidence).toBeGreaterThan(0.9);
  });

  it.each([
    ["nothing", ""],
    ["a name", "Loekasjenko"],
    ["numbers", "1.250,50 – 2022"],
    ["Hebrew", "בראשית ברא אלהים את השמים ואת הארץ ".repeat(20)],
    [
      "French",
      "Le bac reste à quai ce matin, car le vent est trop fort et les vagues passent par-dessus le pont de la rive. ".repeat(
        9,
      ),
    ],
    [
      "German",
      "Er ist mit dem Zug in die Stadt gefahren, und die Frau hat ihn am Bahnhof gesehen. ".repeat(9),
    ],
    ["both languages", "De pont vaart van de kade. The ferry sails from the quay. ".repeat(9)],
  ])("%s is neither", (_, text) => {
    expect(detectLanguage([text])).toEqual({ language: null, confidence: 0 });
  });

  it("of those passages it is sure of to a degree, at least that share are right", () => {
    const { nl, en } = bundledPair();
    const passages = (["nl", "en"] as const).flatMap((language) =>
      (language === "nl" ? nl : en)
        .flat()
        .flatMap((sentence) => sentence.match(/(?:\S+\s*){1,6}/g) ?? [])
        .map((passage) => ({ language, found: detectLanguage([passage]) })),
    );
    for (const [from, to] of [
      [0.85, 0.9],
      [0.95, 0.99],
      [0.99, 1],
    ] as const) {
      const told = passages.filter(({ found }) => found.confidence > from && found.confidence <= to);
      expect(told.length).toBeGreaterThan(40);
      const right = told.filter(({ language, found }) => found.language === language);
      expect(right.length / told.length).toBeGreaterThanOrEqual(from);
    }
  });

  it("a book is not read to its end", () => {
    let read = 0;
    const book = function* () {
      for (; read < 1_000_000; read++) yield "De pont ligt aan de kade en vaart niet uit.";
    };
    expect(detectLanguage(book()).language).toBe("nl");
    expect(read).toBeLessThan(2_000);
  });
});
