import type { Check } from "./check.ts";
import { isExplained } from "./reading/explained.ts";

/** An English sentence that renders no Dutch one, without a note that says why. */
export const addedSentence: Check = {
  severity: "error",
  *find(pair) {
    for (const { nl, en } of pair.groups) {
      if (nl.length > 0) continue;
      for (const sentence of en) {
        if (isExplained(pair, sentence)) continue;
        yield { en: { sentence, start: 0, end: sentence.text.length } };
      }
    }
  },
};
