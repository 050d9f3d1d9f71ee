import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "#src/domain/text/model.ts";
import { splitSentences } from "#src/domain/text/sentences.ts";

const FLOOR = 1;

/** One sentence a line, a blank line between paragraphs. */
function goldParagraphs(language: Language): string[][] {
  const file = new URL(`../../../fixtures/sentences/${language}.txt`, import.meta.url);
  const blocks = readFileSync(file, "utf8").trim().split("\n\n");
  return blocks.map((block) => block.split("\n"));
}

/** Offsets at which the sentences end once they are joined with spaces. */
function ends(sentences: readonly string[]): number[] {
  let at = -1;
  return sentences.map((sentence) => {
    at += sentence.length + 1;
    return at;
  });
}

/** F1 of sentence ends (micro average over paragraphs). */
function scoreOf(paragraphs: readonly (readonly string[])[], language: Language): number {
  let right = 0;
  let all = 0;
  for (const sentences of paragraphs) {
    const gold = new Set(ends(sentences));
    const found = ends(splitSentences(sentences.join(" "), language));
    right += found.filter((end) => gold.has(end)).length;
    all += gold.size + found.length;
  }
  return (2 * right) / all;
}

describe.each(["nl", "en"] as const)("the gold paragraphs in %s", (language) => {
  const paragraphs = goldParagraphs(language);

  test.each(paragraphs.map((sentences) => [sentences[0], sentences] as const))("%s …", (_, sentences) => {
    expect(splitSentences(sentences.join(" "), language)).toEqual(sentences);
  });

  test("sentence ends reach the floor", () => {
    expect(scoreOf(paragraphs, language)).toBeGreaterThanOrEqual(FLOOR);
  });
});
