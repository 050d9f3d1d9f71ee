import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePeople, serializePeople } from "#src/formats/people.ts";
import { person } from "./arbitraries.ts";
import { at, faultOf } from "./fault-of.ts";

const FILE = "content/people.yaml";
const SOURCE = `draft:
  name: project draft
  about:
    nl: De eerste versie.
    en: The first version.
"7":
  name: owner
`;

test("people are read in their order", () => {
  expect(parsePeople(SOURCE, FILE)).toEqual([
    { id: "draft", name: "project draft", about: { nl: "De eerste versie.", en: "The first version." } },
    { id: "7", name: "owner" },
  ]);
});

test("a canonical file is written as it was", () => {
  expect(serializePeople(parsePeople(SOURCE, FILE))).toBe(SOURCE);
});

test.each(["", "# nobody yet\n", "{}\n"])("%j names nobody", (source) => {
  expect(parsePeople(source, FILE)).toEqual([]);
});

describe("faults are named with their place", () => {
  test.each([
    ["field-missing 1:1", "draft:\n  about:\n    nl: a\n    en: b\n", { value: "draft.name" }],
    ["field-unknown 3:3", "draft:\n  name: a\n  naem: b\n", { value: "draft.naem", suggestion: "name" }],
    ["field-missing 3:3", "draft:\n  name: a\n  about:\n    nl: b\n", { value: "draft.about.en" }],
    ["field-invalid 1:8", "draft: a\n", { value: "a", reason: "draft" }],
    ["field-invalid 1:1", "een twee:\n  name: a\n", { value: "een twee" }],
    ["field-invalid 1:1", "__proto__:\n  name: a\n", { value: "__proto__" }],
    ["field-invalid 1:1", "- draft\n", { value: "- draft" }],
    ["yaml-invalid 2:1", "draft: {name: a}\ndraft: {name: b}\n", {}],
  ])("%s: %j", (expected, source, details) => {
    const fault = faultOf(() => parsePeople(source, FILE));
    expect(at(fault)).toBe(expected);
    expect(fault.details).toMatchObject(details);
  });
});

test("what was written is read back, whatever it says", () => {
  const people = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 4 });
  fc.assert(
    fc.property(people, (meant) => {
      expect(parsePeople(serializePeople(meant), FILE)).toEqual(meant);
    }),
    { numRuns: 300 },
  );
});
