import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeLine, unescapeLine } from "#src/formats/text-file/escape.ts";
import { markerOf } from "#src/formats/text-file/marker.ts";
import { oneLine } from "../arbitraries.ts";

test("an escaped sentence is never taken for a marker or an attribute line, and comes back", () => {
  fc.assert(
    fc.property(oneLine, (sentence) => {
      const line = escapeLine(sentence);
      expect(markerOf(line)).toBeUndefined();
      expect(line).not.toMatch(/^\{#|^---/);
      expect(unescapeLine(line)).toBe(sentence);
    }),
    { numRuns: 2000 },
  );
});

test("what no parser trips over is left alone", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z‘“(][A-Za-z ,.#>*_-]{0,20}$/), (sentence) => {
      expect(escapeLine(sentence)).toBe(sentence);
    }),
  );
});
