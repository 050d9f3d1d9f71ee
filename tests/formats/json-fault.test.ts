import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "#src/formats/json-fault.ts";

test.each([
  ["", 0],
  [" ", 1],
  ['{"a":1', 6],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ["{a:1}", 1],
  ["{'a':1}", 1],
  ["[1,]", 3],
  ["[1 2]", 3],
  ["[1}", 2],
  ['"a', 2],
  ['"a\tb"', 2],
  ['"a\\x"', 2],
  ["01", 1],
  ["1.", 1],
  ["nul", 0],
  ["{} {}", 3],
  ["undefined", 0],
])("%j stops being JSON at %i", (source, offset) => {
  expect(jsonFault(source)).toBe(offset);
});

test("what the engine reads has no fault, and what it refuses has one", () => {
  const pieces = fc.constantFrom(
    ...'{}[]:,"\\ \t\n\u0001-0123.eE+'.split(""),
    "true",
    "null",
    '"a"',
    "\\u00e9",
    "é",
    "💬",
  );
  const broken = fc.array(pieces, { maxLength: 12 }).map((found) => found.join(""));
  const nearly = fc
    .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
    .map(
      ([json, at, extra]) =>
        json.slice(0, at % (json.length + 1)) + extra + json.slice(at % (json.length + 1)),
    );
  fc.assert(
    fc.property(fc.oneof(broken, nearly, fc.json()), (source) => {
      const fault = jsonFault(source);
      expect(fault === undefined).toBe(isJson(source));
      expect(fault ?? 0).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: 3000 },
  );
});

test("deep nesting is no trouble", () => {
  expect(jsonFault("[".repeat(200_000))).toBe(200_000);
});

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
