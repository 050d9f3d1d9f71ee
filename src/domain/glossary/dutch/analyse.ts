import { foldWord } from "../fold.ts";
import type { Reading } from "../lexicon.ts";
import { agrees } from "../lexicon.ts";
import type { PhraseClue } from "../phrase.ts";
import type { WordReadings } from "../scan.ts";
import type { ApartVerb } from "./apart-index.ts";
import { compoundHits, endsLikeHead } from "./compound.ts";
import type { DutchIndex } from "./index-terms.ts";
import { withoutHyphens, withoutLink } from "./linking.ts";

/** All that the index says of one word, whatever stands around it. */
export interface DutchAnalysis extends WordReadings {
  readonly verb: ApartVerb | undefined;
  readonly particles: readonly (readonly string[])[] | undefined;
}

const NO_PHRASES: readonly PhraseClue[] = [];

/** Looks a word up as it stands, without a linking letter, and by its parts. */
export function analyseDutch(index: DutchIndex, word: string): DutchAnalysis {
  const key = foldWord(word);
  const whole = index.words.get(key) ?? spelledOtherwise(index, key).map(asVariant);
  const agreeing = whole.filter((reading) => agrees(word, reading.casing));
  return {
    key,
    readings: firstOfEach([...agreeing, ...partReadings(index, word, key)]),
    phrases: index.phrases.get(key) ?? NO_PHRASES,
    verb: index.apart.verbs.get(key),
    particles: index.apart.particles.get(key),
  };
}

function spelledOtherwise({ words, parts }: DutchIndex, key: string): readonly Reading[] {
  const joined = key.includes("-") ? withoutHyphens(words, key) : [];
  if (joined.length > 0) return joined;
  // A linking letter stands inside: nouns without it end as the word does.
  return endsLikeHead(parts, key) ? withoutLink(words, key) : [];
}

function asVariant(reading: Reading): Reading {
  return { ...reading, how: { ...reading.how, way: "variant" } };
}

/** One reading of each term: that of the whole word before those of its parts. */
function firstOfEach(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ term }) => !seen.has(term) && seen.add(term));
}

/** The terms inside a word: in its hyphenated parts, and in compounds written as one. */
function partReadings(index: DutchIndex, word: string, key: string): readonly Reading[] {
  if (!key.includes("-")) return insideReadings(index, word, key);
  const surfaces = word.split(/[-‐‑]/).slice(0, MOST_SEGMENTS);
  const readings: Reading[] = [];
  for (let from = 0; from < surfaces.length; from += 1) {
    for (let to = surfaces.length; to > from; to -= 1) {
      if (from > 0 || to < surfaces.length)
        readings.push(...runReadings(index, surfaces.slice(from, to).join("-")));
    }
  }
  return [
    ...readings,
    ...insideReadings(index, word, key),
    ...surfaces.flatMap((surface) => insideReadings(index, surface, foldWord(surface))),
  ];
}

const MOST_SEGMENTS = 8;

function runReadings(index: DutchIndex, surface: string): readonly Reading[] {
  const readings = index.words.get(foldWord(surface)) ?? [];
  return readings
    .filter((reading) => agrees(surface, reading.casing) && reading.pos !== "verb")
    .map((reading) => asCompound(reading, surface));
}

function insideReadings(index: DutchIndex, surface: string, key: string): readonly Reading[] {
  return compoundHits(index.parts, key)
    .map(({ reading, start, end }) => ({
      reading,
      form: (surface.length === key.length ? surface : key).slice(start, end),
    }))
    .filter(({ reading, form }) => agrees(form, reading.casing))
    .map(({ reading, form }) => asCompound(reading, form));
}

function asCompound(reading: Reading, form: string): Reading {
  const { inflection } = reading.how;
  return { ...reading, how: { way: "compound", form, ...(inflection && { inflection }) } };
}
