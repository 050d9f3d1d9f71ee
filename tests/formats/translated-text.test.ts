import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOriginalText } from "#src/formats/original-text.ts";
import {
  checkReferences,
  parseTranslatedText,
  serializeTranslatedText,
} from "#src/formats/translated-text.ts";
import { translatedText } from "./arbitraries.ts";
import { at, faultOf } from "./fault-of.ts";

const FILE = "content/en/brug.md";
const FRONT = ["---", "title: The bridge", "---", ""];
const parse = (...lines: string[]) => parseTranslatedText([...FRONT, ...lines].join("\n"), FILE);
const tiesOf = (attributes: string) => {
  const { id, kind, sentences, ...ties } = parse(`{#e1${attributes}}`, "One.").paragraphs[0] ?? {
    id: "none",
  };
  return ties;
};

describe("what ties a paragraph to the Dutch", () => {
  test.each([
    ["", {}],
    [' of=""', { of: [] }],
    [' of="p4  p5"', { of: ["p4", "p5"] }],
    [' beads=""', {}],
    [
      ' beads="2-1 1:2 1,3:2 0-1"',
      {
        beads: [
          { type: "count", nl: 2, en: 1 },
          { type: "named", nl: [1], en: [2] },
          { type: "named", nl: [1, 3], en: [2] },
          { type: "count", nl: 0, en: 1 },
        ],
      },
    ],
    [
      ' source="1-0123456789abcdef01234567-2" words="12 7"',
      { source: ["1-0123456789abcdef01234567-2"], words: [[12, 7]] },
    ],
    [
      ' of="p1 p2" source="1-0123456789abcdef01234567 1-89abcdef0123456701234567" words="12 7 / 5"',
      {
        of: ["p1", "p2"],
        source: ["1-0123456789abcdef01234567", "1-89abcdef0123456701234567"],
        words: [[12, 7], [5]],
      },
    ],
  ])("{#e1%s}", (attributes, expected) => {
    expect(tiesOf(attributes)).toEqual(expected);
  });

  test("attributes are written in one order", () => {
    const source = 'source="1-0123456789abcdef01234567"';
    const text = parse(`{#e1 kind="caption" words="2" ${source} beads="1-1" of="p1"}`, "One.");
    const line = serializeTranslatedText(text).split("\n")[4];
    expect(line).toBe(`{#e1 of="p1" beads="1-1" ${source} words="2" kind="caption"}`);
  });
});

const KEYED = ' source="1-0123456789abcdef01234567"';

describe("faults are named with their place", () => {
  test.each([
    ["beads-invalid 5:17", ' beads="1-1 2–1"', { value: "2–1" }],
    ["beads-invalid 5:13", ' beads="0-0"', { value: "0-0" }],
    ["beads-invalid 5:13", ' beads="0:1"', { value: "0:1" }],
    ["beads-invalid 5:13", ' beads="1,1:2"', { value: "1,1:2" }],
    ["beads-invalid 5:13", ' beads="01-1"', { value: "01-1" }],
    ["attribute-invalid 5:13", ' of="p1 5p"', { value: "5p", attribute: "of" }],
    ["of-duplicate 5:13", ' of="p1 p1"', { value: "p1" }],
    ["attribute-invalid 5:13", ' words=""', { attribute: "words" }],
    ["attribute-invalid 5:13", ' words="12 7"', { attribute: "words", value: "12 7" }],
    ["attribute-invalid 5:52", `${KEYED} words="12 zeven"`, { value: "zeven" }],
    ["attribute-invalid 5:52", `${KEYED} words="12 0"`, { value: "0" }],
    ["attribute-invalid 5:49", `${KEYED} words="12 / "`, { attribute: "words" }],
    ["attribute-invalid 5:49", `${KEYED} words="12 / 5"`, { expected: "12 7" }],
    ["attribute-invalid 5:14", ' source=""', { attribute: "source" }],
    ["attribute-invalid 5:14", ' source="1-a"', { value: "1-a" }],
    ["attribute-unknown 5:6", ' bead="1-1"', { value: "bead", suggestion: "beads" }],
  ])("%s: {#e1%s}", (expected, attributes, details) => {
    const fault = faultOf(() => tiesOf(attributes));
    expect(at(fault)).toBe(expected);
    expect(fault.place).toMatchObject({ file: FILE, paragraph: "e1" });
    expect(fault.details).toMatchObject(details);
  });

  test("a paragraph without attribute line is offered an English id", () => {
    const fault = faultOf(() => parse("{#e11}", "One.", "", "Two."));
    expect(fault.details).toMatchObject({ suggestion: "{#e12}" });
  });
});

describe("references to the Dutch", () => {
  const original = parseOriginalText(
    ["---", "title: De brug", "---", "{#p1}", "Een.", "{#p2}", "Twee.", "{#intro}", "Drie."].join("\n"),
    "content/nl/brug.md",
  );
  const check = (...lines: string[]) => checkReferences(parse(...lines), original, FILE);

  test("`of` may name what exists, nothing, or be absent", () => {
    expect(() =>
      check("{#p1}", "One.", '{#e2 of="p2 intro"}', "Two.", '{#e3 of=""}', "Three."),
    ).not.toThrow();
  });

  test("a paragraph whose id the Dutch lost still loads", () => {
    expect(() => check("{#p9}", "Nine.")).not.toThrow();
  });

  test("an unknown id is pointed at", () => {
    const fault = faultOf(() => check("{#p1}", "One.", "", '{#e2 of="p2 itnro"}', "Two."));
    expect(at(fault)).toBe("of-unknown 8:13");
    expect(fault.place.paragraph).toBe("e2");
    expect(fault.details).toEqual({ value: "itnro", suggestion: "intro" });
  });

  test("beads stand where a row begins", () => {
    const fault = faultOf(() => check('{#e1 of="p1"}', "One.", '{#e2 of="p1" beads="1-2"}', "Two."));
    expect(at(fault)).toBe("beads-not-first 7:21");
    expect(fault.details).toMatchObject({ value: "1-2", expected: '{#e1 beads="…"}' });
    expect(() => check('{#e1 of="p1" beads="1-2"}', "One.", '{#e2 of="p1"}', "Two.")).not.toThrow();
  });

  test("a text that was never a file has its paragraph named", () => {
    const text = {
      front: { title: "x" },
      paragraphs: [{ ...parse("{#e1}", "One.").paragraphs[0], of: ["q"] }],
    };
    const fault = faultOf(() => checkReferences(text as ReturnType<typeof parse>, original, FILE));
    expect(fault.place).toEqual({ file: FILE, paragraph: "e1" });
  });
});

test("what was written is read back, whatever it says", () => {
  fc.assert(
    fc.property(translatedText, (text) => {
      const written = serializeTranslatedText(text);
      const read = parseTranslatedText(written, FILE);
      expect(read).toEqual(text);
      expect(serializeTranslatedText(read)).toBe(written);
    }),
    { numRuns: 500 },
  );
});
