import type { Check } from "./check.ts";
import { foldedSentence } from "./reading/folded.ts";

/** Shorter sentences return by chance. */
const LEAST_WORDS = 4;

/** One and the same Dutch sentence, rendered otherwise elsewhere in the library. */
export const sameSource: Check = {
  severity: "warning",
  *find({ text, row, groups }, { learned }) {
    for (const { nl, en } of groups) {
      const [dutch, english] = [nl[0], en[0]];
      if (nl.length !== 1 || en.length !== 1 || !dutch || !english || dutch.words.length < LEAST_WORDS)
        continue;
      const own = foldedSentence(english.text);
      const others = learned.byDutch.get(foldedSentence(dutch.text)) ?? [];
      const other = others.find((seen) => seen.other !== own && (seen.text !== text || seen.row !== row));
      if (!other) continue;
      yield {
        nl: { sentence: dutch, start: 0, end: dutch.text.length },
        en: { sentence: english, start: 0, end: english.text.length },
        values: { where: `${other.text} ${other.row}`, other: other.otherText },
      };
    }
  },
};
