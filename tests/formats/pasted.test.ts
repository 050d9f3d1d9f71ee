import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "#src/domain/errors/error.ts";
import { type Pasted, parsePasted } from "#src/formats/pasted.ts";

const FIXTURES = new URL("../fixtures/pasted/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FIXTURES), "utf8");

const articles = [
  { name: "traps.txt", what: "an article with every trap of real ones", language: "nl" },
  { name: "hard-wrapped.txt", what: "lines broken inside sentences", language: "nl" },
  { name: "one-line-paragraphs.txt", what: "no blank lines", language: "nl" },
  { name: "markdown.md", what: "Markdown", language: "nl" },
  { name: "english.txt", what: "an English article", language: "en" },
] as const;

/** Milliseconds: ten times what a busy machine needs, a small part of what anything quadratic would. */
const BUDGET = 10_000;

const wordings = (pasted: Pasted) => pasted.paragraphs.map(({ kind, sentences }) => ({ kind, sentences }));

describe("articles as people paste them", () => {
  it.each(articles)("$what: $name", ({ name, language }) => {
    const expected = JSON.parse(read(name.replace(/\.\w+$/, ".expected.json")));
    expect(parsePasted(read(name), language)).toEqual(expected);
  });

  it.each([
    ["CR LF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["mixed line ends", (text: string) => text.replace(/\n/g, () => "\r\n").replace("\r\n", "\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["spaces at the line ends", (text: string) => text.replaceAll("\n", "  \t\n")],
    ["blank lines that are not empty", (text: string) => text.replaceAll("\n\n", "\n \u00a0\u200b\n")],
    ["zero-width spaces and soft hyphens", (text: string) => text.replaceAll("oe", "o\u200be\u00ad")],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    [
      "control characters and halves of characters",
      (text: string) => text.replaceAll("e ", "e\u0007\ud800 "),
    ],
  ])("%s make no difference", (_, change) => {
    for (const { name, language } of articles)
      expect(parsePasted(change(read(name)), language)).toEqual(parsePasted(read(name), language));
  });

  it("the title that is given stands, and is not repeated as a heading", () => {
    const given = parsePasted(read("english.txt"), "en", { title: "The Last Lighthouse on the Sandbank" });
    expect(given.title).toBe("The Last Lighthouse on the Sandbank");
    expect(wordings(given)).toEqual(wordings(parsePasted(read("english.txt"), "en")));
  });

  it("a title that is given takes nothing away from another first line", () => {
    const given = parsePasted(read("english.txt"), "en", { title: "Lamp" });
    expect(given.paragraphs[0]?.sentences).toEqual(["The last lighthouse on the sandbank"]);
  });

  it("one short line is a paragraph, not a title", () => {
    const pasted = parsePasted("Een regel", "nl");
    expect(pasted.title).toBeUndefined();
    expect(wordings(pasted)).toEqual([{ kind: "paragraph", sentences: ["Een regel"] }]);
  });
});

describe("input that is no article", () => {
  it.each(["", " \n\t\r\n\u00a0\u200b", "\ufeff", "***\n\n---", "date 2022-02", "> \n>"])(
    "%j has nothing to recognise",
    (source) => {
      expect(() => parsePasted(source, "nl")).toThrow(new InputError("nothing-recognised"));
    },
  );

  it("one line of a million characters is one paragraph, quickly", () => {
    const line = "De pont vaart niet meer. ".repeat(40_000);
    const started = performance.now();
    expect(parsePasted(line, "nl").recognised).toMatchObject({ paragraphs: 1, sentences: 40_000 });
    expect(performance.now() - started).toBeLessThan(BUDGET);
  });

  it.each([
    ["stars", "# T\n\n".concat("*a ".repeat(300_000))],
    ["open links", "# T\n\n".concat("[a](b(".repeat(150_000))],
    ["bullets", "• a\n".repeat(50_000)],
    ["credits", "Foto: ".repeat(150_000)],
    ["line ends", "a\r".repeat(100_000)],
    ["brackets", "(".repeat(1_000_000)],
  ])("a megabyte of %s takes no longer than prose", (_, source) => {
    const started = performance.now();
    expect(parsePasted(source, "nl").paragraphs.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(BUDGET);
  });
});

describe("whatever is pasted", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "",
      "",
      "Kop",
      "- een",
      "1. a",
      "2. b",
      "# Titel",
      "===",
      "---",
      "> Ja.",
      "© Getty",
      "o a",
    ),
    fc.constantFrom("Een zin die hier staat, en lang genoeg is om een alinea te zijn.", "date 2022-02 Dan."),
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
  const parsed = (source: string) => {
    try {
      return parsePasted(source, "nl");
    } catch (error) {
      if (error instanceof InputError && error.code === "nothing-recognised") return null;
      throw error;
    }
  };

  it("sentences are trimmed, whole lines, and never empty", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { sentences } of parsed(source)?.paragraphs ?? []) {
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) expect(sentence).toMatch(/^\S(?:.*\S)?$/su);
          expect(sentences.join("")).not.toMatch(/[\n\r\p{Cs}]/u);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("no word of plain prose is lost, added or moved", () => {
    const word = fc.constantFrom(
      "De",
      "pont",
      "vaart",
      "niet.",
      "Wie",
      "gaat",
      "er",
      "mee?",
      "Kop",
      "Dat",
      "is",
      "1.980",
    );
    const prose = fc.array(fc.array(word, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(prose, fc.constantFrom("\n", "\n\n", "\r\n"), (lines, gap) => {
        const source = lines.map((words) => words.join(" ")).join(gap);
        const { title = "", paragraphs } = parsePasted(source, "nl");
        const words = [title, ...paragraphs.flatMap(({ sentences }) => sentences)].join(" ");
        expect(words.split(" ").filter(Boolean)).toEqual(lines.flat());
      }),
      { numRuns: 1000 },
    );
  });

  it("lines are those of the source, in order", () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = (parsed(source)?.paragraphs ?? []).map((paragraph) => paragraph.line);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        for (const number of lines) expect(number).toBeLessThanOrEqual(source.split(/\r\n?|\n/).length);
      }),
    );
  });
});
