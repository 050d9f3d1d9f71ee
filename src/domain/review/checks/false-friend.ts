import type { Check } from "./check.ts";
import type { Sentence } from "./pair.ts";
import { FALSE_FRIENDS } from "./reading/false-friends.ts";

/** An English word that looks like the Dutch one beside it and means something else. */
export const falseFriend: Check = {
  severity: "warning",
  *find({ groups }) {
    for (const { nl, en } of groups) {
      for (const { dutch, english, right } of FALSE_FRIENDS) {
        const source = spotOf(nl, dutch);
        const found = source && spotOf(en, english);
        if (source && found && !hasRight(en, right)) yield { nl: source, en: found, values: { right } };
      }
    }
  },
};

function spotOf(sentences: readonly Sentence[], pattern: RegExp) {
  for (const sentence of sentences) {
    const word = sentence.words.find(({ lower }) => pattern.test(lower));
    if (word) return { sentence, start: word.start, end: word.end };
  }
  return undefined;
}

function hasRight(sentences: readonly Sentence[], right: string): boolean {
  const words = right.split(/[,;\s]+/).filter(({ length }) => length > 3);
  return sentences.some((sentence) =>
    sentence.words.some(({ lower }) => words.some((word) => lower.startsWith(word))),
  );
}
