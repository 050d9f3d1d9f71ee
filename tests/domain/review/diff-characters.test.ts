import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffCharacters } from "#src/domain/review/diff-characters.ts";

const marked = (before: string, after: string) =>
  diffCharacters(before, after)
    .map(({ change, text }) =>
      change === "kept" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

describe("what changed inside a word", () => {
  it("is told letter by letter", () => {
    expect(marked("colour", "color")).toBe("colo[-u-]r");
    expect(marked("Kiev", "Kyiv")).toBe("K[-ie-]{+yi+}v");
  });

  it("is not told where the words have next to nothing in common", () => {
    expect(marked("boat", "ship")).toBe("[-boat-]{+ship+}");
  });

  it("never parts a letter from its marks", () => {
    expect(marked("cafe\u0301s", "cafes")).toBe("caf[-e\u0301-]{+e+}s");
  });

  it("gives both words back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const changes = diffCharacters(before, after);
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
