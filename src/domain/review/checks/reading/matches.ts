import type { Found } from "../check.ts";
import { type Block, sentencesOf } from "../pair.ts";

/**
 * A finding for every match of a pattern in the sentences of one side. The pattern must be linear: no two
 * repetitions that can share characters.
 *
 * @param mend what to put in the place of the match; undefined: a person has to say
 */
export function* matchesIn(
  blocks: readonly Block[],
  pattern: RegExp,
  mend: (match: RegExpExecArray) => string | undefined = () => undefined,
): Iterable<Found> {
  for (const sentence of sentencesOf(blocks)) {
    for (const match of sentence.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield { en: { sentence, start: match.index, end }, replacement: mend(match) };
    }
  }
}
