import { describe, expect, it } from "vitest";
import { inOrderOf, keyWordLine, orderFrom } from "#app/[locale]/glossary/[term]/_components/kwic.ts";
import type { Concordance } from "#src/workflows/view/term.ts";

/** `[…]` marks the term. */
function marked(text: string): Concordance["nl"] {
  return text.split(/[[\]]/).map((piece, index) => ({ text: piece, hit: index % 2 === 1 }));
}

function places(...texts: string[]): Concordance[] {
  return texts.map((text) => ({ nl: marked(text) }) as unknown as Concordance);
}

function texts(ordered: readonly Concordance[]): string[] {
  return ordered.map(({ nl }) => nl.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(""));
}

describe("a key word in its context", () => {
  it("parts a sentence at the first words of the term, and keeps the rest of it marked", () => {
    expect(keyWordLine(marked("Hij [trok] zijn leger [terug]."))).toEqual({
      left: "Hij ",
      word: "trok",
      right: marked("X[x] zijn leger [terug].").slice(2),
    });
  });

  it("is ordered by the words before it, the nearest first", () => {
    const given = places(
      "een oud [akkoord]",
      "het akkoord, een nieuw [akkoord]",
      "Álweer een [akkoord]",
      "[Akkoord]",
    );
    expect(texts(inOrderOf(given, "left"))).toEqual([
      "[Akkoord]",
      "Álweer een [akkoord]",
      "het akkoord, een nieuw [akkoord]",
      "een oud [akkoord]",
    ]);
  });

  it("is ordered by the words after it, and stays as it was where they are alike", () => {
    const given = places("b [akkoord] van Minsk", "a [akkoord] over graan", "c [akkoord], van Minsk");
    expect(texts(inOrderOf(given, "right"))).toEqual([
      "a [akkoord] over graan",
      "b [akkoord] van Minsk",
      "c [akkoord], van Minsk",
    ]);
    expect(texts(inOrderOf(given, "text"))).toEqual(texts(given));
  });

  it("knows its orders, and takes anything else for the order of the text", () => {
    expect([orderFrom("left"), orderFrom("up"), orderFrom(["right"]), orderFrom(undefined)]).toEqual([
      "left",
      "text",
      "text",
      "text",
    ]);
  });
});
