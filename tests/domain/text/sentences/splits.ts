import { expect, test } from "vitest";
import type { Language } from "#src/domain/text/model.ts";
import { splitSentences } from "#src/domain/text/sentences.ts";

/** Each case is a paragraph as its sentences: joined with a space it must fall apart into them again. */
export function splits(language: Language, cases: readonly (readonly string[])[]): void {
  test.each(cases.map((sentences) => [sentences.join(" "), sentences] as const))(
    "%s",
    (paragraph, sentences) => {
      expect(splitSentences(paragraph, language)).toEqual(sentences);
    },
  );
}
