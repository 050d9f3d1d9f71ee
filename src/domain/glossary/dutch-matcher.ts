import { wordSpans } from "../text/words.ts";
import { addTerm, emptyDutchIndex } from "./dutch/index-terms.ts";
import type { WordAnalysis } from "./dutch/analyse.ts";
import { analyser } from "./dutch/analyse.ts";
import { apartHits } from "./dutch/apart.ts";
import { isBelievable } from "./dutch/context.ts";
import type { Match, Matcher } from "./match.ts";
import { inOrder } from "./order.ts";
import type { PhraseClue } from "./phrase.ts";
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
    const matches: Match[] = [];
    let particles = false;
    for (const [at, { word }] of tokens.entries()) {
      particles ||= word.particles !== undefined;
      if (word.readings.length > 0) addReadings(matches, { sentence, tokens, at });
      if (word.phrases.length > 0) addPhrases(matches, { sentence, tokens, at });
    }
    if (particles) addApartMatches(matches, sentence, tokens);
    return inOrder(matches);
  };
}

interface Place {
  readonly sentence: string;
  readonly tokens: readonly DutchToken[];
  readonly at: number;
}

function addReadings(matches: Match[], place: Place): void {
  const token = place.tokens[place.at];
  if (!token) return;
  const parts = [{ start: token.start, end: token.end }];
  for (const reading of token.word.readings) {
    if (isBelievable(reading, place)) matches.push({ term: reading.term, parts, how: reading.how });
  }
}

/** The terms of several words of which this is the longest. */
function addPhrases(matches: Match[], place: Place): void {
  for (const clue of place.tokens[place.at]?.word.phrases ?? []) {
    const match = phraseMatch(place, clue);
    if (match) matches.push(match);
  }
}

function phraseMatch({ sentence, tokens, at }: Place, clue: PhraseClue): Match | undefined {
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

function addApartMatches(matches: Match[], sentence: string, tokens: readonly DutchToken[]): void {
  for (const { reading, parts } of apartHits(sentence, tokens)) {
    matches.push({ term: reading.term, parts, how: reading.how });
  }
}
