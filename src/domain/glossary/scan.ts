import { wordSpans } from "../text/words.ts";
import type { Reading } from "./lexicon.ts";
import { agrees } from "./lexicon.ts";
import type { Match } from "./match.ts";
import type { PhraseClue } from "./phrase.ts";
import { phraseInflection } from "./phrase.ts";
import type { Token } from "./sentence.ts";
import { adjoins } from "./sentence.ts";

/** What an index says of one word, whatever stands around it. */
export interface WordReadings {
  /** The word, folded. */
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly phrases: readonly PhraseClue[];
}

/** A word in its sentence. */
export interface Place<Analysis extends WordReadings = WordReadings> {
  readonly sentence: string;
  readonly tokens: readonly Token<Analysis>[];
  readonly at: number;
}

/** The words of a sentence with what is known of them. */
export function tokensOf<Analysis>(
  sentence: string,
  analyse: (word: string) => Analysis,
): readonly Token<Analysis>[] {
  const tokens: Token<Analysis>[] = [];
  for (const { start, end } of wordSpans(sentence)) {
    tokens.push({ start, end, word: analyse(sentence.slice(start, end)) });
  }
  return tokens;
}

/** Adds the terms that a word stands for, and those of several words of which it is the longest. */
export function addMatchesAt(
  matches: Match[],
  place: Place,
  isBelievable: (reading: Reading, place: Place) => boolean,
): void {
  const token = place.tokens[place.at];
  if (!token) return;
  const { readings, phrases } = token.word;
  if (readings.length > 0) {
    const parts = [{ start: token.start, end: token.end }];
    for (const reading of readings) {
      if (isBelievable(reading, place)) matches.push({ term: reading.term, parts, how: reading.how });
    }
  }
  for (const clue of phrases) {
    const match = phraseMatch(place, clue);
    if (match) matches.push(match);
  }
}

function phraseMatch({ sentence, tokens, at }: Place, clue: PhraseClue): Match | undefined {
  const keyAt = (offset: number): string | undefined => {
    const beside = at + offset;
    const isJoined = offset === 0 || adjoins(sentence, tokens, offset < 0 ? beside + 1 : beside);
    return isJoined ? tokens[beside]?.word.key : undefined;
  };
  const inflection = phraseInflection(clue, keyAt);
  const first = tokens[at - clue.position];
  const last = tokens[at - clue.position + clue.phrase.elements.length - 1];
  if (inflection === undefined || !first || !last) return undefined;
  const { term, how, casing } = clue.phrase.reading;
  if (!agrees(sentence.slice(first.start, last.end), casing)) return undefined;
  const parts = [{ start: first.start, end: last.end }];
  if (inflection === "none") return { term, parts, how };
  return { term, parts, how: { ...how, way: how.way === "same" ? "inflected" : how.way, inflection } };
}
