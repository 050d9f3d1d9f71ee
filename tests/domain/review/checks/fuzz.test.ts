import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context } from "#src/domain/review/checks/check.ts";
import { CHECKS } from "#src/domain/review/checks/checks.ts";
import { learn } from "#src/domain/review/checks/learned.ts";
import { type Pair, pairOf } from "#src/domain/review/checks/pair.ts";
import { runChecks } from "#src/domain/review/checks/run.ts";
import { contextOf, pairsOf, SLUGS } from "./bundled.ts";

const library = await contextOf(SLUGS.flatMap((slug) => pairsOf(slug)));

/** What one check may take for so many characters, on a busy machine; a run-away takes minutes. */
const CHARACTERS = 20_000;
const MOST_MILLISECONDS = 2_000;
/** What all of them may take for a megabyte. */
const MEGABYTE = 1_000_000;
const MOST_FOR_MEGABYTE = 50_000;

const HOSTILE: Readonly<Record<string, string>> = {
  "unpaired surrogates": "\ud800a\udc00 \ud83d \udfff",
  "other scripts": "Привет мир 你好世界。 مرحبا بالعالم שלום ",
  "emoji with joiners": "👩‍👩‍👧‍👦 🇳🇱 ",
  "one endless word": "a",
  "one endless number": "1.",
  "numbers and nothing else": "1.000,50 ",
  numerals: "tweehonderd duizend hundred thousand and ",
  "joined numerals": "tweehonderdduizend",
  "opening quotation marks": "‘“„«'\" ",
  apostrophes: "’s’",
  brackets: "([{",
  spaces: " \u00a0",
  dots: ".",
  dashes: "–-—--",
  marks: "?!,;:",
  addresses: "http://a.b/c@d.e#f",
  capitals: "Aa Bb ",
  names: "Poetin Putin Loekasjenko ",
  "direction marks": "\u202e\u2066\u200f",
  combining: "a\u0301\u0301\u0301",
  negations: "niet not un-in-dis ",
  "one endless denial": "un",
  "two words that are one": "shapeshift",
  hyphens: "a-b-c-",
  "Dutch words": "onderhandelingstafel ",
};

describe.each(Object.keys(CHECKS))("the check “%s” keeps its time", (check) => {
  it.each(Object.keys(HOSTILE))("with page upon page of %s", (kind) => {
    const text = pagesOf(kind, CHARACTERS);
    const { find } = CHECKS[check as keyof typeof CHECKS];
    // What stands in the Dutch just so is passed over: each side is hostile alone, too.
    for (const [nl, en] of [
      [text, text],
      ["Niets.", text],
      [text, "Nothing."],
    ] as const) {
      // The reading of the pair is every check’s: only the check is timed.
      const pair = pairWith(nl, en);
      const start = performance.now();
      Array.from(find(pair, library));
      expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
    }
  });
});

describe("all checks keep their time", () => {
  it.each(["unpaired surrogates", "other scripts", "one endless word", "spaces", "brackets", "Dutch words"])(
    "with a paragraph of a megabyte of %s",
    (kind) => {
      const text = pagesOf(kind, MEGABYTE);
      const start = performance.now();
      const findings = [pairWith(text, text), pairWith("Niets.", text)].flatMap((pair) =>
        runChecks(pair, library),
      );
      expect(performance.now() - start).toBeLessThan(MOST_FOR_MEGABYTE);
      expect(Array.isArray(findings)).toBe(true);
    },
    2 * MOST_FOR_MEGABYTE,
  );
});

function pagesOf(kind: string, length: number): string {
  const unit = HOSTILE[kind] ?? "";
  return unit.repeat(Math.ceil(length / unit.length));
}

describe("the checks together", () => {
  const anything = fc.string({ unit: "binary", maxLength: 300 });
  const prose = fc
    .array(
      fc.constantFrom(...Object.values(HOSTILE), "Putin said no.", "Poetin zei nee.", "1.000 euro", "$1,000"),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(""));

  it("find places within the text, or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anything, prose), fc.oneof(anything, prose), (nl, en) => {
        const pair = pairWith(nl, en);
        for (const { nl: dutch, en: english, fix } of runChecks(pair, contextFrom(pair))) {
          for (const [place, text] of [
            [dutch, nl],
            [english, en],
            [fix?.place ?? null, en],
          ] as const) {
            if (!place) continue;
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("need neither dictionary nor library", () => {
    const pair = pairWith("Poetin zei op 1.000 plaatsen niets.", "Putin said nothing in 1,000 places.");
    const bare: Context = { terms: new Map(), learned: learn([]), spelling: null, dutch: null };
    expect(runChecks(pair, bare)).toEqual([]);
  });

  it("find nothing in an empty row", () => {
    const pair = pairOf({ text: "t", row: "p1", nl: [], en: [], beads: [] });
    expect(runChecks(pair, library)).toEqual([]);
  });
});

function contextFrom(pair: Pair): Context {
  return { ...library, learned: learn([pair]) };
}

function pairWith(nl: string, en: string): Pair {
  const block = (text: string) => ({
    id: "p1",
    kind: "paragraph" as const,
    sentences: text === "" ? [] : [{ text }],
  });
  return pairOf({ text: "t", row: "p1", nl: [block(nl)], en: [block(en)], beads: [{ nl: [0], en: [0] }] });
}
