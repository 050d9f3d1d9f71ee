import type { Check } from "./check.ts";
import { spotIn, textOf } from "./reading/paragraphs.ts";
import { quotationsOf } from "./reading/quotation.ts";
import { styleFor } from "./reading/style.ts";

/** An apostrophe that is not the library's (don't for don’t), or an accent in its place. */
export const apostrophe: Check = {
  severity: "warning",
  *find({ text: slug, en }, { learned }) {
    const right = styleFor(slug, learned.styles).apostrophe;
    for (const block of en) {
      const text = textOf(block);
      for (const { at, char } of quotationsOf(text).apostrophes) {
        const isOdd = char === "‘" || (right !== null && char !== right);
        if (isOdd) yield { en: spotIn(block, at, at + 1), replacement: right ?? "’" };
      }
      for (const { index } of text.matchAll(/(?<=\p{L})[`´](?=\p{L})/gu)) {
        yield { en: spotIn(block, index, index + 1), replacement: right ?? "’" };
      }
    }
  },
};
