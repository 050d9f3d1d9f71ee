import { describe, expect, it } from "vitest";
import { alignDocuments } from "#src/domain/alignment/align.ts";
import { bundledPair } from "./bundled-pair.ts";
import { shown } from "./fixture.ts";

const { nl, en, beads } = bundledPair();

/** The share of wanted beads that are found. */
function found(documents: { nl: string[][]; en: string[][] }, wanted: readonly string[]): number {
  const given = new Set(shown(alignDocuments(documents).beads));
  return wanted.filter((bead) => given.has(bead)).length / wanted.length;
}

const each = (paragraphs: string[][], change: (sentence: string) => string) =>
  paragraphs.map((sentences) => sentences.map(change));

describe("texts that do not look like prose", () => {
  it("align without a sentence end anywhere", () => {
    const bare = (sentence: string) => sentence.replace(/[.!?…]["”’']*$/u, "");
    expect(found({ nl: each(nl, bare), en: each(en, bare) }, shown(beads))).toBeGreaterThan(0.97);
  });

  it("align all in lower case, or all in capitals on one side", () => {
    const low = { nl: each(nl, (s) => s.toLowerCase()), en: each(en, (s) => s.toLowerCase()) };
    expect(found(low, shown(beads))).toBeGreaterThan(0.97);
    expect(found({ nl: each(nl, (s) => s.toUpperCase()), en }, shown(beads))).toBeGreaterThan(0.95);
  });

  it("align as one huge paragraph against many", () => {
    expect(found({ nl: [nl.flat()], en }, shown(beads))).toBeGreaterThan(0.95);
  });

  it("align as verses: short lines, each a paragraph", () => {
    const lines = {
      nl: [
        "De wind gaat liggen",
        "de zee wordt stil",
        "een meeuw schreeuwt",
        "drie boten wachten",
        "op het tij",
      ],
      en: [
        "The wind is dying down",
        "the sea grows still",
        "a gull cries out",
        "three boats are waiting",
        "for the tide",
      ],
    };
    const verses = { nl: lines.nl.map((line) => [line]), en: lines.en.map((line) => [line]) };
    expect(found(verses, ["0|0", "1|1", "2|2", "3|3", "4|4"])).toBe(1);
  });

  it("align a table by its numbers, with a row missing", () => {
    const rows = Array.from({ length: 12 }, (_, k) => 1_000 + 137 * k);
    const dutch = rows.map((value) => [`${value.toLocaleString("nl-NL")},5`]);
    const english = rows.filter((_, k) => k !== 6).map((value) => [`${value.toLocaleString("en-GB")}.5`]);
    const wanted = rows.map((_, k) => (k === 6 ? "6|" : `${k}|${k > 6 ? k - 1 : k}`));
    expect(found({ nl: dutch, en: english }, wanted)).toBe(1);
  });

  it("align a list whose items are numbered on one side only", () => {
    const items = nl.flat().slice(0, 20);
    const numbered = items.map((item, k) => [`${k + 1}. ${item}`]);
    const plain = en
      .flat()
      .slice(0, 20)
      .map((item) => [item]);
    expect(
      found(
        { nl: numbered, en: plain },
        items.map((_, k) => `${k}|${k}`),
      ),
    ).toBeGreaterThan(0.9);
  });

  it("pass over text from right to left, and what is no text at all", () => {
    const strange = ["שלום עולם", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "… — …", "\u200f", "https://example.org/a?b=c#d"];
    const mixed = { nl: [...nl.slice(0, 5), strange], en: [...en.slice(0, 5), strange] };
    const all = alignDocuments(mixed).beads;
    expect(all.flatMap((bead) => bead.nl)).toHaveLength(mixed.nl.flat().length);
    expect(all.filter((bead) => bead.nl.length > 0 && bead.en.length > 0).length).toBeGreaterThan(10);
  });
});
