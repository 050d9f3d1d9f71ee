import { describe, expect, it } from "vitest";
import type { Block } from "#src/formats/pasted/block.ts";
import { takeSourceLine } from "#src/formats/pasted/source-line.ts";

const take = (...texts: string[]) => {
  const blocks: Block[] = texts.map((text) => ({ text, line: 1, kind: undefined, isAttached: false }));
  return takeSourceLine(blocks);
};

describe("the line that says where an article comes from", () => {
  it.each([
    "Dit artikel verscheen oorspronkelijk in De Rivierkrant.",
    "Dit interview is eerder gepubliceerd op de site van het comité.",
    "Eerder verschenen in De Rivierkrant",
    "Bron: De Rivierkrant",
    "Vertaling: de redactie",
    "Nederlandse vertaling: de redactie",
    "(Vertaald uit het Duits door de redactie)",
    "This article first appeared in the River Gazette.",
    "This piece was originally published by the River Gazette.",
    "Source: River Gazette",
    "Translated from the Dutch by the desk.",
    "© 2021 De Rivierkrant",
    "Alle rechten voorbehouden",
  ])("%s", (line) => {
    const taken = take("De pont vaart niet meer.", line);
    expect(taken.sourceLine).toBe(line);
    expect(taken.blocks).toHaveLength(1);
  });

  it("may be several lines", () => {
    expect(take("Tekst.", "Bron: De Rivierkrant", "Vertaling: de redactie").sourceLine).toBe(
      "Bron: De Rivierkrant Vertaling: de redactie",
    );
  });

  it.each([
    "Dit artikel van de grondwet is helder.",
    "De bron: een put achter de kerk.",
    "This article of faith is dear to them.",
    "Vertalingen zijn er genoeg.",
  ])("%s is none", (line) => {
    expect(take("Tekst.", line).sourceLine).toBeUndefined();
  });

  it("stands at the end, and is never all there is", () => {
    expect(take("Bron: De Rivierkrant", "Tekst.").sourceLine).toBeUndefined();
    expect(take("Bron: De Rivierkrant").sourceLine).toBeUndefined();
  });
});
