import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeInline, parseInline, plainText } from "#src/formats/inline.ts";
import { anyLine } from "./arbitraries.ts";

describe("runs of a sentence", () => {
  test.each([
    ["", []],
    ["Zo is het.", [{ text: "Zo is het." }]],
    ["Zo *is* het.", [{ text: "Zo " }, { text: "is", emphasis: true }, { text: " het." }]],
    ["__Zo__", [{ text: "Zo", strong: true }]],
    ["***Zo***", [{ text: "Zo", emphasis: true, strong: true }]],
    [
      "[Zo *is*](https://a.nl/b 'titel') het.",
      [
        { text: "Zo ", href: "https://a.nl/b" },
        { text: "is", emphasis: true, href: "https://a.nl/b" },
        { text: " het." },
      ],
    ],
    ["[post](mailto:a@b.nl)", [{ text: "post", href: "mailto:a@b.nl" }]],
    ["Q&amp;A, R&D, 3 \\* 4", [{ text: "Q&A, R&D, 3 * 4" }]],
  ])("%s", (sentence, expected) => {
    expect(parseInline(sentence)).toEqual(expected);
  });

  test.each([
    "<b>Zo</b> <!-- x --> <script>alert(1)</script>",
    "`code` en ``meer``",
    "<https://a.nl> https://a.nl a@b.nl",
    "# kop",
    "- item",
    "1. item",
    "> citaat",
    "---",
    "***",
    "```js",
    "    ingesprongen",
    "[a]: https://b.nl",
    "[a] [b][c] [d][]",
    "Kamer 3* en 2 * 3 * 4, snake_case_naam.",
  ])("%s is text", (sentence) => {
    expect(parseInline(sentence)).toEqual([{ text: sentence }]);
    // The reference makes sure that the parser is asked.
    expect(parseInline(`${sentence} &amp;`)).toEqual([{ text: `${sentence} &` }]);
  });

  test.each([
    "[x](javascript:alert(1))",
    "[x](JavaScript:alert)",
    "[x](java&#10;script:alert)",
    "[x](&#106;avascript:alert)",
    "[x](data:text/html,y)",
    "[x](vbscript:y)",
    "[x](//a.nl)",
    "[x](/a)",
    "[x](#a)",
    "[x](https:a)",
    "[x](< javascript:alert>)",
    "[x](<https://a.nl b>)",
    "[x]()",
  ])("%s leads nowhere", (sentence) => {
    expect(parseInline(sentence)).toEqual([{ text: "x" }]);
  });

  test("an image is a link behind a mark, never fetched", () => {
    expect(parseInline("![x](https://a.nl/b.png)")).toEqual([
      { text: "!" },
      { text: "x", href: "https://a.nl/b.png" },
    ]);
  });
});

describe("plain text", () => {
  test("is what the runs say", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(plainText(line)).toBe(
          parseInline(line)
            .map(({ text }) => text)
            .join(""),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("no address but the web's and mail's ever comes out", () => {
    const scheme = fc.constantFrom(
      "javascript:",
      "data:",
      "https://",
      "mailto:",
      "file:",
      " https://",
      "&#x6a;s:",
      "",
    );
    fc.assert(
      fc.property(scheme, anyLine, (start, rest) => {
        for (const { href } of parseInline(`[x](${start}${rest}) [y](<${start}${rest}>)`)) {
          if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:)\S/i);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("escaping", () => {
  test.each([
    [
      "Zij zei: ‘Nee’ – en [sic] 10% van R&D (zie www.a.nl)*.",
      "Zij zei: ‘Nee’ – en [sic] 10% van R&D (zie www.a.nl)*.",
    ],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["snake_case_naam", "snake_case_naam"],
    ["*zo*", "\\*zo\\*"],
    ["2 * 3 is *zes*", "2 * 3 is \\*zes\\*"],
    ["_zo_ en a_b_c", "\\_zo\\_ en a_b_c"],
    ["[zo](dat)", "[zo\\](dat)"],
    ["&amp;", "\\&amp;"],
    ["c:\\*", "c:\\\\\\*"],
    ['<b title="*zo*">', '<b title="\\*zo\\*">'],
    ["`*zo*`", "`\\*zo\\*`"],
    ["<https://a.nl/*b*>", "<https://a.nl/\\*b\\*>"],
  ])("%s is written %s", (plain, written) => {
    expect(escapeInline(plain)).toBe(written);
    expect(plainText(written)).toBe(plain);
  });

  test("whatever the characters, they read back as they are", () => {
    const marks = fc.string({ unit: fc.constantFrom(..."*_[]()\\&;!<>`~# a1é\u00a0.-#"), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(anyLine, marks), (plain) => {
        expect(plainText(escapeInline(plain))).toBe(plain);
      }),
      { numRuns: 3000 },
    );
  });

  test("also where there are too many marks to read", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."*_[](\\a &amp;"), minLength: 300, maxLength: 900 }),
        (plain) => {
          expect(plainText(escapeInline(plain))).toBe(plain);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test.each([
  ["*", 10_000],
  ["[", 10_000],
  ["a**b", 10_000],
  ["a**b", 200],
  ["[a](", 10_000],
  ["[a](<", 180],
  ["*_", 10_000],
  ["&amp;", 10_000],
  ["\\", 100_000],
  ["a* ", 100_000],
])("%j × %i is read in a moment", (mark, times) => {
  const start = performance.now();
  plainText(escapeInline(mark.repeat(times)));
  expect(performance.now() - start).toBeLessThan(2_000);
});
