import { describe, expect, it } from "vitest";
import { sharesOf } from "#src/domain/alignment/aligner/kept.ts";
import { knownLinks } from "#src/domain/alignment/aligner/known.ts";
import { readSide } from "#src/domain/alignment/aligner/side.ts";

describe("sharesOf", () => {
  const nl = readSide([["Waarom niet in 1975?", "Waarom wel?"]], "nl");
  const en = readSide([["Why not in 1975?", "Why then?"]], "en");
  const links = knownLinks(nl, en, []).compile();
  const nothing = { seen: new Float32Array(99), met: new Float32Array(99) };
  const at = (key: string, seen: number, met: number) => {
    const type = nl.vocabulary.keys.indexOf(key);
    const tally = { seen: nothing.seen.slice(), met: nothing.met.slice() };
    tally.seen[type] = seen;
    tally.met[type] = met;
    return tally;
  };
  const share = (key: string, ...tallies: [typeof nothing, typeof nothing?]) =>
    sharesOf(nl, links.nl, ...tallies).kept[nl.vocabulary.keys.indexOf(key)] as number;

  it("does not let a single silence speak against a word", () => {
    const usual = share("warom", nothing, nothing);
    expect(share("warom", nothing, at("warom", 1, 0))).toBeCloseTo(usual, 1);
    expect(share("warom", nothing, at("warom", 8, 0))).toBeLessThan(usual - 0.2);
    expect(share("warom", nothing, at("warom", 8, 8))).toBeGreaterThan(usual);
  });

  it("trusts what other texts have taught, and this pair against them", () => {
    const taught = at("warom", 200, 199);
    expect(share("warom", taught)).toBeGreaterThan(0.98);
    expect(share("warom", at("warom", 200, 20))).toBeLessThan(0.15);
    expect(share("warom", taught, at("warom", 20, 2))).toBeLessThan(0.5);
  });
});
