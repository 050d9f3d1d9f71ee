import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asTaken, BREAK, diffLines, type Piece } from "#src/domain/review/diff-lines.ts";
import { diffWordings } from "#src/domain/review/diff-wordings.ts";
import { applyHunks } from "#src/domain/review/hunk.ts";
import { anyEdit } from "./arbitrary-wordings.ts";

const shown = (pieces: readonly Piece[]) =>
  pieces
    .map(({ change, text }) =>
      change === "kept" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");
const lines = (base: string[], proposed: string[]) =>
  diffLines(diffWordings(base, proposed)).map(
    ({ sentence, pieces }) => `${sentence ?? "new"}: ${shown(pieces)}`,
  );

describe("a diff line by line", () => {
  it("shows each sentence of the base with what became of it", () => {
    expect(lines(["One boat.", "Two boats."], ["One ship.", "Two boats."])).toEqual([
      "0: One [-boat-]{+ship+}.",
      "1: Two boats.",
    ]);
  });

  it("gives a new sentence a line of its own, where it stands", () => {
    expect(lines(["One boat.", "Two boats."], ["One boat.", "And then came more.", "Two boats."])).toEqual([
      "0: One boat.",
      "new: {+And then came more.+}",
      "1: Two boats.",
    ]);
    expect(lines(["One boat."], ["One boat.", "And then came more."])).toEqual([
      "0: One boat.",
      "new: {+And then came more.+}",
    ]);
  });

  it("marks a border between sentences that was put in or taken away", () => {
    expect(lines(["One boat; two boats."], ["One boat;", "two boats."])).toEqual([
      `0: One boat;[- -]{+${BREAK}+}two boats.`,
    ]);
    expect(lines(["One boat;", "two boats."], ["One boat; two boats."])).toEqual([
      `0: One boat;[-${BREAK}-]`,
      "1: {+ +}two boats.",
    ]);
  });

  it("shows a moved sentence at both ends of its way", () => {
    const [a, b, c] = [
      "The boat lay in the harbour.",
      "Nobody went on board.",
      "At night it was dark.",
    ] as const;
    expect(lines([a, b, c], [b, c, a])).toEqual([`0: [-${a}-]`, `1: ${b}`, `2: ${c}`, `new: {+${a}+}`]);
  });

  it("loses no word of either wording", () => {
    fc.assert(
      fc.property(anyEdit, ({ base, proposed }) => {
        const pieces = diffLines(diffWordings(base, proposed)).flatMap((line) => line.pieces);
        const without = (change: string) =>
          pieces
            .filter((piece) => piece.change !== change)
            .map(({ text }) => text)
            .join("")
            .replaceAll(/[\s¶]/g, "");
        expect(without("added")).toBe(base.join("").replaceAll(/\s/g, ""));
        expect(without("removed")).toBe(proposed.join("").replaceAll(/\s/g, ""));
      }),
      { numRuns: 2_000 },
    );
  });

  it("shows, with some hunks taken, the wording that taking them gives", () => {
    fc.assert(
      fc.property(
        anyEdit,
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        ({ base, proposed }, choice) => {
          const diff = diffWordings(base, proposed);
          const taken = new Set([...diff.hunks.keys()].filter((hunk) => choice[hunk % choice.length]));
          const text = diffLines(diff)
            .flatMap(({ pieces }) => asTaken(pieces, taken))
            .filter(({ change }) => change !== "removed")
            .map((piece) => piece.text)
            .join("");
          const chosen = diff.hunks.filter((_, hunk) => taken.has(hunk));
          expect(text.replaceAll(/[\s¶]/g, "")).toBe(applyHunks(base, chosen).join("").replaceAll(/\s/g, ""));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("marks nothing of a hunk that is left, not even a border between sentences", () => {
    const [line] = diffLines(diffWordings(["One boat;", "two boats."], ["One boat; two boats."]));
    expect(asTaken(line?.pieces ?? [], new Set()).map(({ change, text }) => [change, text])).toEqual([
      ["kept", "One boat;"],
      ["kept", ""],
    ]);
  });

  it("has a line for each sentence of the base, in order", () => {
    fc.assert(
      fc.property(anyEdit, ({ base, proposed }) => {
        const sentences = diffLines(diffWordings(base, proposed)).flatMap(({ sentence }) => sentence ?? []);
        expect(sentences).toEqual([...base.keys()]);
      }),
    );
  });
});
