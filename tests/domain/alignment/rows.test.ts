import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf } from "#src/domain/alignment/rows.ts";
import type { Paragraph, TranslatedParagraph } from "#src/domain/text/model.ts";

const dutch = (...ids: string[]): Paragraph[] =>
  ids.map((id) => ({ id, kind: "paragraph", sentences: ["Zin."] }));

const english = (...entries: [id: string, of?: string[]][]): TranslatedParagraph[] =>
  entries.map(([id, of]) => ({
    id,
    kind: "paragraph",
    sentences: ["Sentence."],
    ...(of === undefined ? {} : { of }),
  }));

const shown = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ nl, en }) => `${nl.join("+")}=${en.join("+")}`);

describe("rows", () => {
  it("without `of` a paragraph renders the one of its id", () => {
    expect(shown(rowsOf(dutch("p1", "p2"), english(["p1"], ["p2"])))).toEqual(["p1=p1", "p2=p2"]);
  });

  it("a paragraph that renders two joins them in one row", () => {
    expect(shown(rowsOf(dutch("p1", "p2", "p3"), english(["e1", ["p1", "p2"]], ["p3"])))).toEqual([
      "p1+p2=e1",
      "p3=p3",
    ]);
  });

  it("renderings that share a paragraph share a row, however long the chain", () => {
    const rows = rowsOf(dutch("p1", "p2", "p3"), english(["e1", ["p1", "p2"]], ["e2", ["p2", "p3"]]));
    expect(shown(rows)).toEqual(["p1+p2+p3=e1+e2"]);
  });

  it("a Dutch paragraph that nothing renders is a row of its own", () => {
    expect(shown(rowsOf(dutch("p1", "p2"), english(["p2"])))).toEqual(["p1=", "p2=p2"]);
  });

  it("English without a counterpart follows the row of the English before it", () => {
    const added = english(["a", []], ["p1"], ["b", []], ["c"], ["p2"]);
    expect(shown(rowsOf(dutch("p1", "p2"), added))).toEqual(["=a", "p1=p1", "=b", "=c", "p2=p2"]);
  });

  it("rows follow the Dutch where the English stands in another order", () => {
    const rows = rowsOf(dutch("p1", "p2"), english(["p2"], ["x", []], ["p1"]));
    expect(shown(rows)).toEqual(["p1=p1", "p2=p2", "=x"]);
  });

  it("paragraphs that stand apart share a row around the one between them", () => {
    const rows = rowsOf(dutch("p1", "p2", "p3"), english(["e1", ["p1", "p3"]], ["p2"]));
    expect(shown(rows)).toEqual(["p1+p3=e1", "p2=p2"]);
  });

  it("every paragraph of either side is in exactly one row, whatever `of` says", () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>("p1", "p2", "p3", "p4", "p5", "p6", "q1"), {
      maxLength: 6,
    });
    const anyEnglish = fc
      .tuple(ids, fc.array(fc.option(ids, { nil: undefined })))
      .map(([names, ofs]) =>
        english(
          ...names.map(
            (name, index): [string, string[]?] =>
              [name, ...(ofs[index] === undefined ? [] : [ofs[index]])] as [string, string[]?],
          ),
        ),
      );
    fc.assert(
      fc.property(ids, anyEnglish, (nl, en) => {
        const rows = rowsOf(dutch(...nl), en);
        expect(rows.flatMap((row) => row.nl).sort()).toEqual(nl.toSorted());
        expect(rows.flatMap((row) => row.en).sort()).toEqual(en.map((paragraph) => paragraph.id).sort());
        const firsts = rows.flatMap((row) => row.nl[0] ?? []).map((id) => nl.indexOf(id));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it("paragraphs that one paragraph renders are in its row", () => {
    const anyOf = fc.uniqueArray(fc.constantFrom("p1", "p2", "p3", "p4"), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(anyOf, { maxLength: 5 }), (ofs) => {
        const en = english(...ofs.map((of, index): [string, string[]] => [`e${index}`, of]));
        const rows = rowsOf(dutch("p1", "p2", "p3", "p4"), en);
        for (const { id, of = [] } of en)
          expect(rows.find((row) => row.en.includes(id))?.nl).toEqual(expect.arrayContaining([...of]));
      }),
    );
  });
});
