import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseEncoding } from "#src/server/encoding.ts";

describe("the encoding of an answer", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0.5, gzip;q=0.8", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["gzip;q=0", "identity"],
    ["identity, gzip;q=0.2", "identity"],
    ["deflate", "identity"],
    ["", "identity"],
    [undefined, "identity"],
  ])("for %j is %s", (accepted, expected) => {
    expect(chooseEncoding(accepted)).toBe(expected);
  });

  it("is never one that was not named", () => {
    fc.assert(
      fc.property(fc.string(), (accepted) => {
        const chosen = chooseEncoding(accepted);
        expect(
          chosen === "identity" || accepted.includes("*") || accepted.toLowerCase().includes(chosen),
        ).toBe(true);
      }),
    );
  });
});
