import { foldWord } from "../fold.ts";
import type { FormIndex } from "../lexicon.ts";
import { agrees } from "../lexicon.ts";
import type { Match, Span } from "../match.ts";
import type { WordReadings } from "../scan.ts";
import type { Token } from "../sentence.ts";

interface Sentence {
  readonly sentence: string;
  readonly tokens: readonly Token<WordReadings>[];
}

/**
 * Compounds that share a part with the next or the last one, which a hanging hyphen stands for: "studiegroep" in
 * "studie- en drukkingsgroep", "partijleden" in "partijbesturen en -leden". One match, its two parts where they stand.
 */
export function hangingMatches(words: FormIndex, place: Sentence): readonly Match[] {
  const { sentence, tokens } = place;
  return tokens.flatMap((token, at) => {
    if (hangs(sentence, token.end)) return sharedHeads(words, place, at);
    if (hangs(sentence, token.start - 1)) return sharedModifiers(words, place, at);
    return [];
  });
}

/** Whether a hyphen stands at an offset; inside a word it would be part of a token. */
function hangs(sentence: string, offset: number): boolean {
  return HYPHENS.includes(sentence.charAt(offset) || " ");
}

const HYPHENS = "-‐‑";
const SHORTEST = 3;

/** The word that has the shared part: past "en" or "of", and past others that hang as well (wet-, regel- en tijdgeving). */
function partner({ sentence, tokens }: Sentence, at: number, step: 1 | -1): Token<WordReadings> | undefined {
  for (let other = at + step; Math.abs(other - at) <= FARTHEST; other += step) {
    const token = tokens[other];
    if (!token) return undefined;
    const alsoHangs = hangs(sentence, step === 1 ? token.end : token.start - 1);
    if (!alsoHangs && !JOINS.has(token.word.key)) return token;
  }
  return undefined;
}

const FARTHEST = 6;
const JOINS = new Set(["en", "of", "noch", "tot", "als", "alsook", "dan", "wel"]);

/** studie- with the end of drukkings-groep. */
function sharedHeads(words: FormIndex, place: Sentence, at: number): Match[] {
  const first = place.tokens[at];
  const second = partner(place, at, 1);
  if (!first || !second || second.word.key.length !== second.end - second.start) return [];
  const cuts = lengths(second.word.key.length);
  return cuts.flatMap((cut) =>
    matchesOf(words, place.sentence, [first, { start: second.start + cut, end: second.end }]),
  );
}

/** -leden with the beginning of partij-besturen. */
function sharedModifiers(words: FormIndex, place: Sentence, at: number): Match[] {
  const second = place.tokens[at];
  const first = partner(place, at, -1);
  if (!first || !second || first.word.key.length !== first.end - first.start) return [];
  const cuts = lengths(first.word.key.length);
  return cuts.flatMap((cut) =>
    matchesOf(words, place.sentence, [{ start: first.start, end: first.start + cut }, second]),
  );
}

/** Where a word may be cut, so that something is left on either side. */
function lengths(length: number): number[] {
  return Array.from({ length: Math.max(0, length - 2 * SHORTEST + 1) }, (_, more) => SHORTEST + more);
}

function matchesOf(words: FormIndex, sentence: string, [left, right]: readonly [Span, Span]): Match[] {
  const surface = sentence.slice(left.start, left.end) + sentence.slice(right.start, right.end);
  const parts = [left, right].map(({ start, end }) => ({ start, end }));
  return (words.get(foldWord(surface)) ?? [])
    .filter(({ pos, casing }) => (pos === "noun" || pos === "name") && agrees(surface, casing))
    .map(({ term, how }) => ({ term, parts, how }));
}
