import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOriginalText, serializeOriginalText } from "#src/formats/original-text.ts";
import { originalText } from "./arbitraries.ts";
import { at, faultOf } from "./fault-of.ts";

const FILE = "content/nl/brug.md";
const parse = (source: string) => parseOriginalText(source, FILE);
const withBody = (...lines: string[]) => ["---", "title: De brug", "---", "", ...lines, ""].join("\n");
const only = (...lines: string[]) => parse(withBody(...lines)).paragraphs[0];

describe("blocks", () => {
  test("a paragraph has a sentence a line", () => {
    expect(only("{#p1}", "De brug is dicht.", "Morgen niet meer.")).toEqual({
      id: "p1",
      kind: "paragraph",
      sentences: ["De brug is dicht.", "Morgen niet meer."],
    });
  });

  test.each([
    ["## Kop", { kind: "heading", level: 2, sentences: ["Kop"] }],
    ["### Kop", { kind: "heading", level: 3, sentences: ["Kop"] }],
    ["# Kop", { kind: "heading", level: 2, sentences: ["Kop"] }],
    ["##### Kop", { kind: "heading", level: 3, sentences: ["Kop"] }],
    ["## 1. Begin", { kind: "heading", level: 2, sentences: ["1. Begin"] }],
    ["#Brug is geen kop.", { kind: "paragraph", sentences: ["#Brug is geen kop."] }],
    ["- Eerst.\n  Dan.", { kind: "item", sentences: ["Eerst.", "Dan."] }],
    ["* Eerst.\nDan.", { kind: "item", sentences: ["Eerst.", "Dan."] }],
    ["12. Eerst.\n    Dan.", { kind: "item", ordinal: 12, sentences: ["Eerst.", "Dan."] }],
    ["> Eerst.\n> Dan.", { kind: "quote", sentences: ["Eerst.", "Dan."] }],
    [">Eerst.\n>\n> Dan.", { kind: "quote", sentences: ["Eerst.", "Dan."] }],
    ["1984 was een jaar.", { kind: "paragraph", sentences: ["1984 was een jaar."] }],
    ["\\- Eerst.", { kind: "paragraph", sentences: ["- Eerst."] }],
    ["1984\\. Zo heet het.", { kind: "paragraph", sentences: ["1984. Zo heet het."] }],
    ["\\{#p1}", { kind: "paragraph", sentences: ["{#p1}"] }],
  ])("%j is read as what it is", (lines, expected) => {
    expect(only("{#p1}", lines)).toEqual({ id: "p1", ...expected });
  });

  test("a caption says so in its attribute line", () => {
    expect(only('{#p1 kind="caption"}', "De brug.", "- Foto: eigen werk")).toEqual({
      id: "p1",
      kind: "caption",
      sentences: ["De brug.", "- Foto: eigen werk"],
    });
  });

  test.each([
    ["# kop", "\\# kop"],
    ["- x", "\\- x"],
    ["> x", "\\> x"],
    ["---", "\\---"],
    ["{#p1}", "\\{#p1}"],
    ["{x}", "\\{x}"],
    ["\\# kop", "\\\\# kop"],
    ["1. x", "1\\. x"],
    ["1\\. x", "1\\\\. x"],
    ["*x* en y", "*x* en y"],
    ["#MeToo", "#MeToo"],
    ["-2 graden", "-2 graden"],
  ])("the sentence %j stands on the line %j", (sentence, line) => {
    const text = {
      front: { title: "x" },
      paragraphs: [{ id: "p1", kind: "paragraph" as const, sentences: [sentence] }],
    };
    expect(serializeOriginalText(text).split("\n")[5]).toBe(line);
  });
});

describe("what is put up with", () => {
  const canonical = withBody("{#p1}", "Een.", "Twee.", "", "{#p2}", "## Kop");

  test.each([
    ["Windows line ends", (source: string) => source.replaceAll("\n", "\r\n")],
    ["old Mac line ends", (source: string) => source.replaceAll("\n", "\r")],
    ["a byte order mark", (source: string) => `\uFEFF${source}`],
    ["several blank lines", (source: string) => source.replaceAll("\n\n", "\n \n\n\t\n")],
    ["spaces at the end of lines", (source: string) => source.replaceAll("\n", "  \n")],
    ["no line end at the end", (source: string) => source.trimEnd()],
    ["a blank line under an attribute line", (source: string) => source.replace("{#p1}", "{#p1}\n")],
    ["no blank line between blocks", (source: string) => source.replace("\n\n{#p2}", "\n{#p2}")],
    ["space in an attribute line", (source: string) => source.replace("{#p1}", " { #p1 }")],
  ])("%s", (_, change) => {
    expect(change(canonical)).not.toBe(canonical);
    expect(serializeOriginalText(parse(change(canonical)))).toBe(canonical);
  });
});

describe("faults are named with their place", () => {
  test.each([
    [
      "id-duplicate 8:3",
      ["{#p1}", "Een.", "", "{#p1}", "Twee."],
      { value: "p1", first: 5, suggestion: "p2" },
    ],
    ["id-invalid 5:3", ["{#1p}", "Een."], { value: "1p", suggestion: "p1" }],
    ["id-missing 5:2", ['{kind="caption"}', "Een."], {}],
    ["attributes-missing 8:1", ["{#p7}", "Een.", "", "Twee."], { value: "Twee.", suggestion: "{#p8}" }],
    ["attributes-missing 7:3", ["{#p1}", "Een.", "  - Twee."], { suggestion: "{#p2}" }],
    ["attributes-missing 7:1", ["{#p1}", "- Een.", "- Twee."], { suggestion: "{#p2}" }],
    ["attributes-missing 7:1", ["{#p1}", "## Een.", "### Twee."], { suggestion: "{#p2}" }],
    ["line-marker-missing 7:1", ["{#p1}", "## Een.", "Twee."], { value: "Twee.", expected: "## " }],
    ["line-marker-missing 7:1", ["{#p1}", "> Een.", "Twee."], { value: "Twee.", expected: "> " }],
    ["paragraph-empty 5:3", ["{#p1}", "", "{#p2}", "Een."], { value: "p1" }],
    ["paragraph-empty 6:1", ["{#p1}", "##"], { value: "p1" }],
    ["attribute-unknown 5:6", ['{#p1 of="p1"}', "Een."], { value: "of", known: "kind" }],
    ["attribute-unknown 5:6", ['{#p1 knid="caption"}', "Een."], { suggestion: "kind" }],
    ["attribute-invalid 5:12", ['{#p1 kind="quote"}', "Een."], { value: "quote", expected: "caption" }],
    ["attribute-invalid 5:27", ['{#p1 kind="caption" kind="caption"}', "Een."], { expected: "once" }],
    ["attributes-invalid 5:6", ["{#p1 kind=”caption”}", "Een."], { value: "kind=”caption”}" }],
    ["attributes-invalid 5:5", ["{#p1", "Een."], { expected: "}" }],
    ["attributes-invalid 5:7", ["{#p1} Een."], { value: "Een." }],
  ])("%s: %j", (expected, lines, details) => {
    const fault = faultOf(() => parse(withBody(...lines)));
    expect(at(fault)).toBe(expected);
    expect(fault.place.file).toBe(FILE);
    expect(fault.details).toMatchObject(details);
  });
});

test("what was written is read back, whatever it says", () => {
  fc.assert(
    fc.property(originalText, (text) => {
      const written = serializeOriginalText(text);
      expect(parse(written)).toEqual(text);
      expect(serializeOriginalText(parse(written))).toBe(written);
    }),
    { numRuns: 500 },
  );
});

test("any input is read or refused, never a crash", () => {
  const line = fc.constantFrom(
    "{#p1}",
    "{#p2",
    '{#p3 kind="x"}',
    "---",
    "title: x",
    "",
    "- a",
    "## b",
    "> c",
    "d",
    "1. e",
  );
  const lines = fc.array(fc.oneof(line, fc.string({ unit: "binary" })), { maxLength: 12 });
  fc.assert(
    fc.property(lines, (found) => {
      const source = found.join("\n");
      try {
        const text = parse(source);
        expect(parse(serializeOriginalText(text))).toEqual(text);
      } catch (error) {
        expect(error).toMatchObject({ name: "InputError", place: { file: FILE, line: expect.any(Number) } });
      }
    }),
    { numRuns: 500 },
  );
});
