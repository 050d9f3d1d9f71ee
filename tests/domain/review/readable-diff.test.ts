import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableDiff } from "#src/domain/review/readable-diff.ts";

const marked = (before: string, after: string) =>
  readableDiff(before, after)
    .map(({ change, text }) =>
      change === "kept" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

describe("readableDiff", () => {
  it("marks words that stand for other words as one change", () => {
    expect(marked("The boat lay there.", "The boat rested quietly.")).toBe(
      "The boat [-lay there-]{+rested quietly+}.",
    );
  });

  it("marks one word that became three as one change", () => {
    expect(marked("here he looks on", "here he will be looking on")).toBe(
      "here he [-looks-]{+will be looking+} on",
    );
  });

  it("keeps changes apart that have a word between them", () => {
    expect(marked("a red boat at sea", "a blue boat at rest")).toBe(
      "a [-red-]{+blue+} boat at [-sea-]{+rest+}",
    );
  });

  it("takes nothing out where a word was only put in", () => {
    expect(marked("a boat", "a small, red boat")).not.toContain("[-");
  });

  it("gives both wordings back, whatever they are", () => {
    const words = fc
      .array(fc.constantFrom("boot", "de", " ", ",", "’s avonds", "–", "é"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const diff = readableDiff(before, after);
        const without = (change: string) =>
          diff
            .filter((each) => each.change !== change)
            .map(({ text }) => text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });

  it("is quick on two wordings that share nothing", () => {
    const [before, after] = ["x. ", "y! "].map((part) => part.repeat(20_000));
    const start = performance.now();
    expect(readableDiff(before ?? "", after ?? "")).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
