import { describe, expect, it } from "vitest";
import { alignParagraphs } from "#src/domain/alignment/align-paragraphs.ts";
import { bundledPair } from "./aligner/bundled-pair.ts";
import { paragraphsIn } from "./aligner/fixture.ts";

const shown = ({ nl, en }: { nl: readonly number[]; en: readonly number[] }) => `${nl}|${en}`;

describe("rows of paragraphs", () => {
  it("hold every paragraph once, and their beads every sentence once", () => {
    const documents = { nl: paragraphsIn("veerpont.nl.txt"), en: paragraphsIn("veerpont.en.txt") };
    const { rows } = alignParagraphs(documents);
    for (const side of ["nl", "en"] as const) {
      expect(rows.flatMap((row) => row[side]).sort((a, b) => a - b)).toEqual([...documents[side].keys()]);
      for (const row of rows) {
        const count = row[side].reduce((sum, index) => sum + (documents[side][index]?.length ?? 0), 0);
        const sentences = row.beads.flatMap((bead) => bead[side]).sort((a, b) => a - b);
        expect(sentences).toEqual(Array.from({ length: count }, (_, index) => index));
      }
    }
  });

  it("are one to one where the paragraphs are", () => {
    const { nl, en } = bundledPair();
    expect(alignParagraphs({ nl, en }).rows.map(shown)).toEqual(nl.map((_, index) => `${index}|${index}`));
  });

  it("join paragraphs where a translation has joined them, and leave apart what has no counterpart", () => {
    const { nl, en } = bundledPair();
    const [first = [], second = [], third = [], ...rest] = en;
    const joined = alignParagraphs({ nl, en: [[...first, ...second], third, ...rest] });
    expect(joined.rows.slice(0, 2).map(shown)).toEqual(["0,1|0", "2|1"]);
    const without = alignParagraphs({ nl, en: [first, third, ...rest] });
    expect(without.rows.slice(0, 3).map(shown)).toEqual(["0|0", "1|", "2|1"]);
  });
});
