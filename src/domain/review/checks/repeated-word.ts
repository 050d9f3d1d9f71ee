import type { Check } from "./check.ts";
import type { Block, Sentence } from "./pair.ts";

/** Pairs that English has: all that that implies, what he had had. */
const RIGHT: ReadonlySet<string> = new Set([
  "that",
  "had",
  "is",
  "do",
  "very",
  "long",
  "no",
  "on",
  "in",
  "so",
  "many",
  "bye",
]);

/** A word that stands twice, also across the end of a line; silent where the Dutch repeats a word too. */
export const repeatedWord: Check = {
  severity: "warning",
  *find({ nl, en }) {
    const found = repeatedIn(en).filter(({ word }) => !RIGHT.has(word));
    if (found.length <= repeatedIn(nl, /^[\s,]+$/).length) return;
    for (const { sentence, start, end, isWithin } of found) {
      yield { en: { sentence, start, end }, replacement: isWithin ? "" : undefined };
    }
  },
};

/** The second of each two, with the space before it where both stand in one sentence. */
function repeatedIn(blocks: readonly Block[], gap = /^\s+$/) {
  const found: { sentence: Sentence; word: string; start: number; end: number; isWithin: boolean }[] = [];
  for (const { sentences } of blocks) {
    let last: { word: string; isAtEnd: boolean } | undefined;
    for (const sentence of sentences) {
      let end = 0;
      for (const word of sentence.words) {
        const between = sentence.text.slice(end, word.start);
        const isNext = end === 0 ? last?.isAtEnd && between === "" : gap.test(between);
        if (last && isNext && last.word === word.lower && /\p{L}/u.test(word.lower)) {
          const start = end === 0 ? word.start : end;
          found.push({ sentence, word: word.lower, start, end: word.end, isWithin: end > 0 });
        }
        last = { word: word.lower, isAtEnd: word.end === sentence.text.length };
        end = word.end;
      }
    }
  }
  return found;
}
