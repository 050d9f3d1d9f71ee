import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTerm, serializeTerm } from "#src/formats/glossary.ts";
import { term } from "./arbitraries.ts";
import { at, faultOf } from "./fault-of.ts";

const FILE = "content/glossary/vaarweg.yaml";
const SOURCE = `id: vaarweg
field: shipping
pos: noun
nl:
  lemma: vaarweg
  forms:
    - vaarwegen
en:
  preferred: waterway
  admitted:
    - navigable channel
  deprecated:
    - form: sailing road
      why: "A calque: no English skipper says it."
definition:
  nl: Water dat diep genoeg is om op te varen.
  en: Water deep enough for ships.
dated: "2022-02"
`;

test("a file is read into a term", () => {
  expect(parseTerm(SOURCE, FILE)).toEqual({
    id: "vaarweg",
    field: "shipping",
    pos: "noun",
    nl: { lemma: "vaarweg", forms: ["vaarwegen"] },
    en: {
      preferred: "waterway",
      admitted: ["navigable channel"],
      deprecated: [{ form: "sailing road", why: "A calque: no English skipper says it." }],
    },
    definition: { nl: "Water dat diep genoeg is om op te varen.", en: "Water deep enough for ships." },
    dated: "2022-02",
  });
});

test("a canonical file is written as it was", () => {
  expect(serializeTerm(parseTerm(SOURCE, FILE))).toBe(SOURCE);
});

test("keys are written in one order", () => {
  const shuffled = Object.fromEntries(Object.entries(parseTerm(SOURCE, FILE)).reverse());
  expect(serializeTerm(shuffled as unknown as ReturnType<typeof parseTerm>)).toBe(SOURCE);
});

test("words that YAML takes for numbers and truths are words", () => {
  const read = parseTerm(SOURCE.replace("navigable channel", "null").replace("- vaarwegen", "- 1984"), FILE);
  expect([read.en.admitted, read.nl.forms]).toEqual([["null"], ["1984"]]);
  expect(serializeTerm(read)).toContain('- "1984"');
});

test("the name of the file may stand in any folder", () => {
  expect(parseTerm(SOURCE, "C:\\inhoud\\vaarweg.yaml").id).toBe("vaarweg");
});

describe("faults are named with their place", () => {
  test.each([
    ["field-missing 1:1", "field: shipping\n", "", { value: "field" }],
    ["field-missing 4:1", "  lemma: vaarweg\n", "", { value: "nl.lemma" }],
    [
      "field-missing 13:7",
      '      why: "A calque: no English skipper says it."\n',
      "",
      { value: "en.deprecated[0].why" },
    ],
    ["field-unknown 2:1", "field:", "feild:", { value: "feild", suggestion: "field" }],
    ["field-unknown 6:3", "  forms:", "  varients:", { value: "nl.varients", suggestion: "variants" }],
    ["field-unknown 13:7", "- form:", "- from:", { value: "en.deprecated[0].from", suggestion: "form" }],
    ["field-invalid 3:6", "pos: noun", "pos: nuon", { value: "nuon", reason: "pos" }],
    [
      "field-invalid 6:10",
      "forms:\n    - vaarwegen",
      "forms: vaarwegen",
      { value: "vaarwegen", reason: "nl.forms" },
    ],
    ["field-invalid 11:7", "- navigable channel", '- ""', { value: "", reason: "en.admitted[0]" }],
    ["field-invalid 2:7", "field: shipping", "field:", { value: "", reason: "field" }],
    [
      "field-invalid 18:8",
      '"2022-02"',
      "gisteren",
      { value: "gisteren", expected: "YYYY-MM-DD, YYYY-MM, YYYY" },
    ],
    ["field-invalid 1:5", "id: vaarweg", "id: Vaar Weg", { value: "Vaar Weg", reason: "id" }],
    ["term-id-mismatch 1:5", "id: vaarweg", "id: waterweg", { value: "waterweg", expected: "vaarweg" }],
    [
      "yaml-invalid 14:12",
      '"A calque: no English skipper says it."',
      "Een: twee",
      { suggestion: 'why: "Een: twee"' },
    ],
    ["yaml-invalid 5:1", "  lemma: vaarweg", "\tlemma: vaarweg", {}],
    ["yaml-invalid 3:1", "pos: noun", "field: shipping", { value: "field: shipping" }],
  ])("%s", (expected, before, after, details) => {
    expect(SOURCE).toContain(before);
    const fault = faultOf(() => parseTerm(SOURCE.replace(before, after), FILE));
    expect(at(fault)).toBe(expected);
    expect(fault.place.file).toBe(FILE);
    expect(fault.details).toMatchObject(details);
  });

  test.each(["", "# niets\n", "- a\n", "vaarweg\n", "{}\n"])("%j is no term", (source) => {
    expect(at(faultOf(() => parseTerm(source, FILE)))).toMatch(/^field-(invalid|missing) [12]:1$/);
  });

  test("a file that doubles itself a thousand times is refused", () => {
    const laughs = [
      "a: &a [x, x]",
      ...[..."bcdefgh"].map((key, index) => `${key}: &${key} [*${"abcdefgh"[index]}, *a]`),
    ];
    expect(faultOf(() => parseTerm(laughs.join("\n"), FILE)).code).toBe("yaml-invalid");
  });
});

test("what is no valid term is not written", () => {
  expect(() => serializeTerm({ ...parseTerm(SOURCE, FILE), id: "Vaar weg" })).toThrow();
});

test("what was written is read back, whatever it says", () => {
  fc.assert(
    fc.property(term, (meant) => {
      const written = serializeTerm(meant);
      const read = parseTerm(written, `content/glossary/${meant.id}.yaml`);
      expect(read).toEqual(meant);
      expect(serializeTerm(read)).toBe(written);
    }),
    { numRuns: 500 },
  );
});
