import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "#src/domain/review/word-diff.ts";

const marked = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ change, text }) =>
      change === "kept" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

describe("what changed between two wordings", () => {
  it("is told word by word", () => {
    expect(marked("The water is rising.", "The water keeps rising.")).toBe(
      "The water [-is-]{+keeps+} rising.",
    );
  });

  it("never cuts a word with a hyphen or an apostrophe", () => {
    expect(marked("de Minsk-akkoorden", "de Minsk-afspraken")).toBe(
      "de [-Minsk-akkoorden-]{+Minsk-afspraken+}",
    );
    expect(marked("'s avonds", "’s avonds")).toBe("[-'s-]{+’s+} avonds");
  });

  it("counts each mark for itself", () => {
    expect(marked("Ja, nu.", "Ja nu!")).toBe("Ja[-,-] nu[-.-]{+!+}");
  });

  it("gives both wordings back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const changes = diffWords(before, after);
        const without = (change: string) =>
          changes
            .filter((each) => each.change !== change)
            .map(({ text }) => text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
  });
});
