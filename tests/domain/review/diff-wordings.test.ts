import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "#src/domain/review/diff/tokens.ts";
import { diffWordings } from "#src/domain/review/diff-wordings.ts";
import { applyHunks, linesText } from "#src/domain/review/hunk.ts";
import { anyEdit, anyWording } from "./arbitrary-wordings.ts";

const LAY = "The boat lay in the harbour.";
const NOBODY = "Nobody went on board any more.";
const LAMPS = "At night the lamps were lit.";

const kinds = (base: string[], proposed: string[]) =>
  diffWordings(base, proposed).hunks.map(({ kind }) => kind);

describe("a diff of two wordings", () => {
  it("has none, when they are one", () => {
    expect(diffWordings([LAY, NOBODY], [LAY, NOBODY]).hunks).toEqual([]);
  });

  it("names each hunk by what it changes, and by the wording it changes", () => {
    const [one] = diffWordings([LAY], ["The ship lay in the harbour."]).hunks;
    const [same] = diffWordings([LAY], ["The ship lay in the harbour."]).hunks;
    const [other] = diffWordings([LAY, NOBODY], ["The ship lay in the harbour.", NOBODY]).hunks;
    expect(one?.name).toMatch(/^[0-9a-f]{12}$/);
    expect(same?.name).toBe(one?.name);
    expect(other?.name).not.toBe(one?.name);
  });

  it("takes the good half of a suggestion and leaves the rest", () => {
    const base = ["According to polls, a majority blamed the West.", "They were actually afraid of it."];
    const proposed = [
      "According to polls by Levada, a majority blamed the West.",
      "If anything, they dreaded it.",
    ];
    const { hunks } = diffWordings(base, proposed);
    const first = hunks.filter(({ edits }) =>
      edits.some(({ replacement }) => replacement.includes("Levada")),
    );
    expect(first).toHaveLength(1);
    expect(applyHunks(base, first)).toEqual([proposed[0], base[1]]);
  });

  it("knows a sentence that moved, as one hunk", () => {
    const diff = diffWordings([LAY, NOBODY, LAMPS], [NOBODY, LAMPS, LAY]);
    expect(diff.hunks).toHaveLength(1);
    expect(diff.hunks[0]).toMatchObject({ kind: "move", edits: [{}, {}] });
  });

  it("knows a sentence that moved among others that were edited", () => {
    const edited = "Nobody ever went on board any more.";
    const diff = diffWordings([LAY, NOBODY, LAMPS], [edited, LAMPS, LAY]);
    expect(diff.hunks.map(({ kind }) => kind).sort()).toEqual(["move", "words"]);
    const move = diff.hunks.filter(({ kind }) => kind === "move");
    expect(applyHunks(diff.base, move)).toEqual([NOBODY, LAMPS, LAY]);
  });

  it("tells typography apart: quotation marks, dashes, spaces", () => {
    expect(kinds(["He said 'no' to it."], ["He said ‘no’ to it."])).toEqual(["typography"]);
    expect(kinds(["One -- two."], ["One – two."])).toEqual(["typography"]);
    expect(kinds(["One  two."], ["One two."])).toEqual(["typography"]);
    expect(kinds(["cooperate now"], ["co-operate now"])).toEqual(["words"]);
  });

  it("tells apart what only cuts the same words into other sentences", () => {
    expect(kinds(["One; two."], ["One;", "two."])).toEqual(["division"]);
  });

  it("leaves a change of typography beside a change of words by itself", () => {
    expect(kinds(["He said 'no' to him."], ["He said ‘no’ to her."])).toEqual(["typography", "words"]);
  });

  it("gives what was suggested with all hunks, and the base with none", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyEdit, fc.record({ base: anyWording, proposed: anyWording })),
        ({ base, proposed }) => {
          const { hunks } = diffWordings(base, proposed);
          expect(applyHunks(base, hunks)).toEqual(proposed);
          expect(applyHunks(base, [])).toEqual(base);
          expect(new Set(hunks.map(({ name }) => name)).size).toBe(hunks.length);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("never runs two words into one where a line end goes and what came after it stays", () => {
    const base = [
      "The boat lay in the harbour.",
      "the",
      ">0",
      "'s",
      "the avonds the",
      "The boat lay in the harbour.",
    ];
    const proposed = ["the avonds the", "The boat lay in the harbour.", "the", ">0", "'s"];
    const { hunks } = diffWordings(base, proposed);
    for (const hunk of hunks) expect(applyHunks(base, [hunk]).join(" ")).not.toContain("'sthe");
    expect(applyHunks(base, hunks)).toEqual(proposed);
  });

  it("gives a wording with any of them: trimmed sentences, and no word that neither has", () => {
    fc.assert(
      fc.property(
        anyEdit,
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        ({ base, proposed }, taken) => {
          const { hunks } = diffWordings(base, proposed);
          const some = applyHunks(
            base,
            hunks.filter((_, index) => taken[index % taken.length]),
          );
          for (const sentence of some) expect(sentence).toBe(sentence.trim());
          expect(some.includes("")).toBe(false);
          const words = new Set(tokensOf([...base, ...proposed, ""].join(" ")));
          for (const word of tokensOf(some.join(" "))) expect(words).toContain(word);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("takes hunks in any order to the same wording", () => {
    fc.assert(
      fc.property(anyEdit, ({ base, proposed }) => {
        const { hunks } = diffWordings(base, proposed);
        expect(applyHunks(base, hunks.toReversed())).toEqual(proposed);
      }),
    );
  });

  it("never lets two edits overlap", () => {
    fc.assert(
      fc.property(anyEdit, ({ base, proposed }) => {
        const edits = diffWordings(base, proposed)
          .hunks.flatMap((hunk) => hunk.edits)
          .sort((a, b) => a.start - b.start || a.order - b.order);
        let position = 0;
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(position);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(linesText(base).length);
      }),
    );
  });
});
