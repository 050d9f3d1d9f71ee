import type { Check } from "./check.ts";
import { LEAST_LENGTH, lengthOf } from "./learned.ts";

/** Standard deviations: some 1 in 2,000 of a normal distribution lie outside. */
const WIDTH = 3.5;

/** English much shorter or longer than the Dutch, beside what this library usually does; in percent of the Dutch. */
export const length: Check = {
  severity: "warning",
  *find({ groups }, { learned: { lengths } }) {
    for (const { nl, en } of groups) {
      const [dutch, english] = [nl[0], en[0]];
      if (!dutch || !english) continue;
      const [left, right] = [lengthOf(nl), lengthOf(en)];
      const margin = WIDTH * Math.sqrt(lengths.variance / left);
      const [low, high] = [Math.max(0, lengths.ratio - margin), lengths.ratio + margin];
      const ratio = right / left;
      if (left < LEAST_LENGTH || (ratio >= low && ratio <= high)) continue;
      const percent = (value: number) => Math.round(100 * value);
      yield {
        nl: { sentence: dutch, start: 0, end: dutch.text.length },
        en: { sentence: english, start: 0, end: english.text.length },
        values: { ratio: percent(ratio), low: percent(low), high: percent(high) },
      };
    }
  },
};
