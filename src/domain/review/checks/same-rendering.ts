import type { Check } from "./check.ts";
import { foldedSentence } from "./reading/folded.ts";

/** Shorter sentences return by chance. */
const LEAST_WORDS = 4;

/** Two Dutch sentences that differ, with one and the same English. */
export const sameRendering: Check = {
  severity: "warning",
  *find({ text, row, groups }, { learned }) {
    for (const { nl, en } of groups) {
      const [dutch, english] = [nl[0], en[0]];
      if (nl.length !== 1 || en.length !== 1 || !dutch || !english || english.words.length < LEAST_WORDS)
        continue;
      const own = foldedSentence(dutch.text);
      const others = learned.byEnglish.get(foldedSentence(english.text)) ?? [];
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
