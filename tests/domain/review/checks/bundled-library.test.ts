import { describe, expect, it } from "vitest";
import { dismissalOf } from "#src/domain/review/checks/dismissed.ts";
import { runChecks } from "#src/domain/review/checks/run.ts";
import { contextOf, dismissalsOf, draftPairsOf, pairsOf, SLUGS, wordingsOfPair } from "./bundled.ts";

/** Alarms on the first drafts were judged one by one: docs/checks.md. This many were false. */
const FALSE_ALARMS = 0;

describe("the bundled library", () => {
  it("has no finding that nobody has answered", async () => {
    const library = SLUGS.flatMap((slug) => pairsOf(slug));
    const context = await contextOf(library);
    const open = library.flatMap((pair) =>
      runChecks(pair, context)
        .filter((finding) => !dismissalOf(finding, wordingsOfPair(pair), dismissalsOf(pair.text)))
        .map(({ check, en, nl }) => ({ text: pair.text, row: pair.row, check, en, nl })),
    );
    expect(open).toEqual([]);
  });

  it("has no answer to a finding that is not there", async () => {
    const library = SLUGS.flatMap((slug) => pairsOf(slug));
    const context = await contextOf(library);
    const answered = new Set(
      library.flatMap((pair) =>
        runChecks(pair, context).map((finding) =>
          dismissalOf(finding, wordingsOfPair(pair), dismissalsOf(pair.text)),
        ),
      ),
    );
    const idle = SLUGS.flatMap(dismissalsOf).filter((dismissal) => !answered.has(dismissal));
    expect(idle.map(({ text, check, anchor }) => `${text} ${anchor.paragraph} ${check}`)).toEqual([]);
  });

  it("raised hardly a false alarm as it was first drafted", async () => {
    const drafts = SLUGS.flatMap((slug) => draftPairsOf(slug));
    const context = await contextOf(drafts);
    const findings = drafts.flatMap((pair) => runChecks(pair, context));
    expect(findings.length).toBeLessThanOrEqual(FALSE_ALARMS);
  });
});
