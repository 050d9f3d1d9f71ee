import { wordSpans } from "../text/words.ts";
import { addTerm, emptyDutchIndex } from "./dutch/index-terms.ts";
import type { WordAnalysis } from "./dutch/analyse.ts";
import { analyser } from "./dutch/analyse.ts";
import { apartHits } from "./dutch/apart.ts";
import { isBelievable } from "./dutch/context.ts";
import type { Match, Matcher } from "./match.ts";
import { inOrder } from "./order.ts";
import { phraseInflection } from "./phrase.ts";
import type { Token } from "./sentence.ts";
import { adjoins } from "./sentence.ts";
import type { Term } from "./term.ts";

type DutchToken = Token<WordAnalysis>;

/**
 * A matcher for Dutch sentences: finds terms in every inflection, verbs apart from their particle, terms
 * inside compounds, and terms of several words. Building it works out all forms once; a sentence then takes
 * time in proportion to its length, however many terms there are.
 */
export function dutchMatcher(terms: readonly Term[]): Matcher {
  const index = emptyDutchIndex();
  for (const term of terms) addTerm(index, term);
  const analyse = analyser(index);
  return (sentence) => {
    const tokens = wordSpans(sentence).map(({ start, end }): DutchToken => {
      return { start, end, word: analyse(sentence.slice(start, end)) };
    });
    const matches = tokens.flatMap((_, at) => wordMatches(sentence, tokens, at));
    if (tokens.some((token) => token.word.particles)) matches.push(...apartMatches(sentence, tokens));
    return inOrder(matches);
  };
}

/** The terms that stand in one word, and those of several words of which it is the longest. */
function wordMatches(sentence: string, tokens: readonly DutchToken[], at: number): readonly Match[] {
  const token = tokens[at];
  if (!token) return [];
  const { start, end, word } = token;
  const matches: Match[] = [];
  for (const reading of word.readings) {
    if (isBelievable(reading, sentence, tokens, at)) {
      matches.push({ term: reading.term, parts: [{ start, end }], how: reading.how });
    }
  }
  for (const clue of word.phrases) {
    const match = phraseMatch(sentence, tokens, at, clue);
    if (match) matches.push(match);
  }
  return matches;
}

function phraseMatch(
  sentence: string,
  tokens: readonly DutchToken[],
  at: number,
  clue: WordAnalysis["phrases"][number],
): Match | undefined {
  const keyAt = (offset: number): string | undefined => {
    const beside = at + offset;
    return offset === 0 || adjoins(sentence, tokens, offset < 0 ? beside + 1 : beside)
      ? tokens[beside]?.word.key
      : undefined;
  };
  const inflection = phraseInflection(clue, keyAt);
  const first = tokens[at - clue.position];
  const last = tokens[at - clue.position + clue.phrase.elements.length - 1];
  if (inflection === undefined || !first || !last) return undefined;
  const { term, how } = clue.phrase.reading;
  const shown = inflection === "none" || how.way !== "same" ? how : ({ way: "inflected", inflection } as const);
  return { term, parts: [{ start: first.start, end: last.end }], how: shown };
}

function apartMatches(sentence: string, tokens: readonly DutchToken[]): readonly Match[] {
  return apartHits(sentence, tokens).map(({ reading, parts }) => ({ term: reading.term, parts, how: reading.how }));
}
