import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "#src/domain/text/model.ts";
import { sentenceSpans, splitSentences } from "#src/domain/text/sentences.ts";

const PIECES = [
  ..."abzABZ019.!?…,;:'\"’‘“”„«»()[]{}-–•*_&@#/ \n\t\u00a0\u202f\u3000é😀",
  ...[
    "''",
    ",,",
    "...",
    ". ",
    "! ",
    "De ",
    "de ",
    "The ",
    "o.a.",
    "U.S.",
    "dr. ",
    "'s ",
    "\ud800",
    "\udc00",
    "](",
    "[1]",
  ],
];
const language = fc.constantFrom<Language>("nl", "en");
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join("")),
);

/** White space as `splitSentences` promises it, with no-break spaces as plain ones. */
const normalised = (string: string): string => string.replace(/\s+/g, " ").trim();

describe("any paragraph", () => {
  test("is covered by spans in order that leave out white space only", () => {
    fc.assert(
      fc.property(text, language, (paragraph, lang) => {
        let at = 0;
        for (const { start, end } of sentenceSpans(paragraph, lang)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(paragraph.slice(at, start).trim()).toBe("");
          expect(paragraph.slice(start, end)).toBe(paragraph.slice(start, end).trim());
          at = end;
        }
        expect(paragraph.slice(at).trim()).toBe("");
      }),
    );
  });

  test("comes back when its sentences are joined with spaces", () => {
    fc.assert(
      fc.property(text, language, (paragraph, lang) => {
        const sentences = splitSentences(paragraph, lang);
        expect(normalised(sentences.join(" "))).toBe(normalised(paragraph));
        for (const sentence of sentences) expect(sentence).not.toMatch(/^\s|\s$|\s\s|[\n\t]/);
      }),
    );
  });

  test("splits the same with line breaks for spaces", () => {
    fc.assert(
      fc.property(text, language, (paragraph, lang) => {
        expect(splitSentences(paragraph.replaceAll(" ", "\n"), lang)).toEqual(
          splitSentences(paragraph, lang),
        );
      }),
    );
  });
});

describe("white space", () => {
  test("nothing but white space has no sentences", () => {
    expect(splitSentences(" \n\t\u00a0 ", "nl")).toEqual([]);
  });

  test("runs and line breaks become one space, a lone no-break space stays", () => {
    expect(splitSentences("  De\nbrug   is 5\u00a0m lang.\r\n\r\nHij is\u00a0 dicht. ", "nl")).toEqual([
      "De brug is 5\u00a0m lang.",
      "Hij is dicht.",
    ]);
  });

  test("a sentence may end at a no-break space", () => {
    expect(splitSentences("De brug is dicht.\u00a0De boot wacht.", "nl")).toHaveLength(2);
  });

  test("spans point into the paragraph as it was given", () => {
    expect(sentenceSpans(" Eén.\n\nTwee. ", "nl")).toEqual([
      { start: 1, end: 5 },
      { start: 7, end: 12 },
    ]);
  });
});

describe("hostile text", () => {
  const SIZE = 200_000;
  const HOSTILE = [
    "a.",
    "a. ",
    "A. B ",
    "(A. ",
    "x ( A. ",
    '" ',
    "a. '' ",
    ". ",
    "!?",
    "a.](",
    "a.[1][",
    "[Aa. ",
    "1. ",
  ];

  test.each([...HOSTILE, "\ud800. ", "…", '"Why?" Aa ', "a", " ", "a.)) ", "d. w. "])(
    "%j in plenty takes linear time",
    (piece) => {
      const time = (size: number): number => {
        const paragraph = piece.repeat(size / piece.length);
        const start = performance.now();
        sentenceSpans(paragraph, "en");
        return performance.now() - start;
      };
      time(SIZE / 10);
      expect(time(SIZE)).toBeLessThan(2_000);
    },
  );

  test("a line of 1 MB is split in well under a second", () => {
    const paragraph = "De sluis, gebouwd door ir. J. Lely e.a., is dicht. “Kom!” riep hij. ".repeat(15_000);
    const start = performance.now();
    expect(splitSentences(paragraph, "nl")).toHaveLength(30_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
