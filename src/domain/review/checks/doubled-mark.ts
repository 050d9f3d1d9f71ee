import type { Check } from "./check.ts";
import { matchesIn } from "./reading/matches.ts";
import { textOf } from "./reading/paragraphs.ts";

/** Two marks where one belongs: ,, or ;. or !!, unless the Dutch shouts as loudly. */
export const doubledMark: Check = {
  severity: "warning",
  *find({ nl, en }) {
    yield* matchesIn(
      en,
      /,{2,}|;{2,}|:{2,}|[,;:](?=\.(?!\.))|(?<=\p{L})\.,(?=\.)|,;|;,|[?!](?=\.(?!\.))/gu,
      ([found]) =>
        /^(.)\1/.test(found) ? found.charAt(0) : found.length === 1 && /[,;:]/.test(found) ? "" : undefined,
    );
    if (!nl.some((block) => LOUD.test(textOf(block)))) {
      yield* matchesIn(en, /!{2,}|\?{2,}/g, ([found]) => found.charAt(0));
    }
  },
};

const LOUD = /!!|\?\?|\?!|!\?/;
