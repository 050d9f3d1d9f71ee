import type { Check } from "./check.ts";
import { isExplained } from "./reading/explained.ts";

/** A Dutch sentence that no English one renders, without a note that says why. */
export const omittedSentence: Check = {
  severity: "error",
  *find(pair) {
    if (pair.en.length === 0) return;
    for (const { nl, en } of pair.groups) {
      if (en.length > 0) continue;
      for (const sentence of nl) {
        if (isExplained(pair, sentence)) continue;
        yield { nl: { sentence, start: 0, end: sentence.text.length } };
      }
    }
  },
};
