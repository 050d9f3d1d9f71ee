import { describe, expect, it } from "vitest";
import type { Finding } from "#src/domain/review/checks/check.ts";
import { CHECKS, type CheckId } from "#src/domain/review/checks/checks.ts";
import { type Pair, sentencesOf } from "#src/domain/review/checks/pair.ts";
import { runChecks } from "#src/domain/review/checks/run.ts";
import { contextOf, type Edit, pairsOf, SLUGS } from "./bundled.ts";
import { casesOf } from "./cases.ts";

const library = SLUGS.flatMap((slug) => pairsOf(slug));
const context = await contextOf(library);
const LEAST = 10;

describe.each(Object.keys(CHECKS) as CheckId[])("the check “%s”", (check) => {
  const cases = casesOf(check);

  it("has ten true and ten false cases of real prose", () => {
    expect(cases.filter(({ isTrue }) => isTrue).length).toBeGreaterThanOrEqual(LEAST);
    expect(cases.filter(({ isTrue }) => !isTrue).length).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(cases.map(({ line }) => line)).size).toBe(cases.length);
  });

  it.each(cases)("$line", ({ slug, paragraph, edits, unedited, isTrue, mend }) => {
    const pair = rowOf(slug, paragraph, edits);
    const findings = runChecks(pair, context).filter((finding) => finding.check === check);
    expect(findings.length > 0).toBe(isTrue);
    for (const { nl, en, fix } of findings) {
      for (const place of [nl, en]) if (place) expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(nl ?? en).not.toBeNull();
      if (fix) expect(fix.place).toEqual(en);
    }
    const fix = findings.find((finding) => finding.fix)?.fix;
    if (mend !== undefined) expect(fix?.replacement).toBe(mend);
    else if (fix) expect(mended(pair, fix)).toBe(englishOf(rowOf(slug, paragraph, unedited)));
  });
});

function rowOf(slug: string, paragraph: string, edits: readonly Edit[]): Pair {
  const pair = pairsOf(slug, edits).find(({ row }) => row === paragraph);
  if (!pair) throw new Error(`no row ${paragraph}`);
  return pair;
}

function englishOf({ en }: Pair): string {
  return sentencesOf(en)
    .map(({ text }) => text)
    .join(" ");
}

/** The English of a row of one paragraph, with a mend made. */
function mended(pair: Pair, { place, replacement }: NonNullable<Finding["fix"]>): string {
  const text = englishOf(pair);
  return text.slice(0, place.start) + replacement + text.slice(place.end);
}
