import { describe, expect, it } from "vitest";
import { CHECKS, type CheckId } from "#src/domain/review/checks/checks.ts";
import { runChecks } from "#src/domain/review/checks/run.ts";
import { contextOf, pairsOf, SLUGS } from "./bundled.ts";
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

  it.each(cases)("$line", ({ slug, paragraph, edits, isTrue }) => {
    const pair = pairsOf(slug, edits).find(({ row }) => row === paragraph);
    if (!pair) throw new Error(`no row ${paragraph}`);
    const findings = runChecks(pair, context).filter((finding) => finding.check === check);
    expect(findings.length > 0).toBe(isTrue);
    for (const { nl, en, fix } of findings) {
      for (const place of [nl, en]) if (place) expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(nl ?? en).not.toBeNull();
      if (fix) expect(fix.place).toEqual(en);
    }
  });
});
