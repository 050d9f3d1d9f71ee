import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBeads, serializeBeads } from "#src/formats/text-file/beads.ts";
import { beadToken } from "../arbitraries.ts";

test("no words are no tokens: all 1-1", () => {
  expect(parseBeads("")).toEqual([]);
});

test.each(["1", "1-", "0-0", "1:", "0:1", "1,1:2", "1:2,2", "1-1,2-1", "a-b", "-1-1", "1-1 x", "99999-1"])(
  "%s is none",
  (text) => {
    expect(parseBeads(text)).toBeUndefined();
  },
);

test("what was written is read back", () => {
  fc.assert(
    fc.property(fc.array(beadToken), (tokens) => {
      expect(parseBeads(serializeBeads(tokens))).toEqual(tokens);
    }),
  );
});
