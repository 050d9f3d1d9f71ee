import { describe, expect, it } from "vitest";
import { type Checked, changedFindings } from "#src/domain/review/checks/changed.ts";
import type { Pair } from "#src/domain/review/checks/pair.ts";
import { runChecks } from "#src/domain/review/checks/run.ts";
import { contextOf, type Edit, pairsOf, SLUGS, wordingsOf } from "./bundled.ts";

const context = await contextOf(SLUGS.flatMap((slug) => pairsOf(slug)));
const SLUG = "twee-jaar-oorlog";
const P4 = "p4";

describe("what a change of wording does to the findings", () => {
  it("names what it brings", () => {
    const { added, solved } = changedFindings(checked(), checked(["18,500", "18.500"]));
    expect(added.map(({ check }) => check)).toEqual(["number-notation"]);
    expect(solved).toEqual([]);
  });

  it("names what it solves", () => {
    const { added, solved } = changedFindings(checked(["18,500", "18,600"]), checked());
    expect(added).toEqual([]);
    expect(solved.map(({ check }) => check)).toEqual(["number"]);
  });

  it("keeps silent about a finding that only moved", () => {
    const before = checked(["18,500", "18,600"]);
    const after = checked(["18,500", "18,600"], ["First, then,", "To begin with, then,"]);
    expect(changedFindings(before, after)).toEqual({ added: [], solved: [] });
  });

  it("counts a finding that stands there once more", () => {
    const before = checked(["18,500", "18,500  or so"]);
    const after = checked(["18,500", "18,500  or so"], ["6.3 million", "6.3  million"]);
    expect(changedFindings(before, after).added.map(({ check }) => check)).toEqual(["spaces"]);
  });
});

function checked(...edits: readonly (readonly [string, string])[]): Checked {
  const before = wordingsOf(SLUG, P4)[0]?.en ?? [];
  const sentences = edits.reduce(
    (each, [from, to]) => each.map((sentence) => sentence.replace(from, to)),
    before,
  );
  const changes: Edit[] = [{ side: "en", paragraph: P4, sentences }];
  const pair = pairsOf(SLUG, changes).find(({ row }) => row === P4);
  if (!pair) throw new Error("no such row");
  return { findings: runChecks(pair, context), nl: textsOf(pair.nl), en: textsOf(pair.en) };
}

function textsOf(blocks: Pair["nl"]): ReadonlyMap<string, string> {
  return new Map(blocks.map(({ id, sentences }) => [id, sentences.map(({ text }) => text).join(" ")]));
}
