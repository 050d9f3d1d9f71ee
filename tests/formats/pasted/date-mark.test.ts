import { describe, expect, it } from "vitest";
import type { Block } from "#src/formats/pasted/block.ts";
import { takeDate } from "#src/formats/pasted/date-mark.ts";

const blocks = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ text, line: index + 1, kind: undefined, isAttached: false }));
const dateIn = (...texts: string[]) => {
  const { date, blocks: left } = takeDate(blocks(...texts));
  return { date, left: left.map(({ text }) => text) };
};

describe("a date mark", () => {
  it.each([
    ["date 2022-02 Drie maanden later.", "2022-02", "Drie maanden later."],
    ["date: 2022-02-19 Drie maanden later.", "2022-02-19", "Drie maanden later."],
    ["Datum: 2022 – Drie maanden later.", "2022", "Drie maanden later."],
    ["2022-02-19 Drie maanden later.", "2022-02-19", "Drie maanden later."],
  ])("%s", (text, date, left) => {
    expect(dateIn(text, "Meer.")).toEqual({ date, left: [left, "Meer."] });
  });

  it.each([
    ["19 februari 2022", "2022-02-19"],
    ["zaterdag 19 februari 2022, 14:30", "2022-02-19"],
    ["Gepubliceerd op 1 mrt. 2022", "2022-03-01"],
    ["February 9, 2022", "2022-02-09"],
    ["3rd May 2019", "2019-05-03"],
    ["19-02-2022", "2022-02-19"],
    ["2022-02", "2022-02"],
  ])("under the title: %s", (text, date) => {
    expect(dateIn("De pont", text, "Meer.")).toEqual({ date, left: ["De pont", "Meer."] });
  });

  it.each([
    "date 2022-13 Drie maanden.",
    "2022-02-30 Drie maanden.",
    "2022 was een goed jaar.",
    "Op 19 februari 2022 ging de pont stuk.",
    "Tiel, 19 februari 2022",
    "2022-02-19-08 Drie.",
  ])("%s is none", (text) => {
    expect(dateIn(text)).toEqual({ date: undefined, left: [text] });
  });

  it("stands before the first words under a title too, where a word says what it is", () => {
    expect(dateIn("De pont", "date 2022-02 Drie maanden.")).toEqual({
      date: "2022-02",
      left: ["De pont", "Drie maanden."],
    });
    expect(dateIn("De pont", "2022-02-19 was een zaterdag.").date).toBeUndefined();
  });

  it("further down a date is part of the text", () => {
    expect(dateIn("A.", "B.", "C.", "19 februari 2022").date).toBeUndefined();
  });
});
