import { analyseDutch } from "./dutch/analyse.ts";
import { apartHits } from "./dutch/apart.ts";
import { isBelievable } from "./dutch/context.ts";
import { hangingMatches } from "./dutch/hanging.ts";
import { dutchIndex } from "./dutch/index-terms.ts";
import type { WordList } from "./dutch/word-list.ts";
import type { Reading } from "./lexicon.ts";
import type { Match, Matcher } from "./match.ts";
import { inOrder } from "./order.ts";
import { remembering } from "./remember.ts";
import type { Place } from "./scan.ts";
import { addMatchesAt, tokensOf } from "./scan.ts";
import type { Term } from "./term.ts";

/**
 * A matcher for Dutch sentences: finds terms in every inflection, verbs apart from their particle, terms
 * inside compounds (the match is the whole word, `how.form` the part), and terms of several words. Building
 * it works out all forms once; a sentence then takes time in proportion to its length, however many terms
 * there are.
 */
export function dutchMatcher(terms: readonly Term[], words: WordList): Matcher {
  const index = dutchIndex(terms, words);
  const believable = (reading: Reading, place: Place): boolean => isBelievable(words, reading, place);
  const analyse = remembering((word) => analyseDutch(index, word));
  return (sentence) => {
    const tokens = tokensOf(sentence, analyse);
    const matches: Match[] = [];
    const particles: number[] = [];
    let hasVerb = false;
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]?.word;
      if (!word) continue;
      if (word.particles) particles.push(at);
      if (word.verb) hasVerb = true;
      if (word.readings.length + word.phrases.length > 0)
        addMatchesAt(matches, { sentence, tokens, at }, believable);
    }
    if (hasVerb && particles.length > 0) {
      for (const { reading, parts } of apartHits(sentence, tokens, particles)) {
        matches.push({ term: reading.term, parts, how: reading.how });
      }
    }
    if (HANGING.test(sentence)) matches.push(...hangingMatches(index.words, { sentence, tokens }));
    return inOrder(matches);
  };
}

/** A hyphen with a word on one side only. */
const HANGING = /[-‐‑](?:\s|,|$)|(?:^|\s)[-‐‑]/;
