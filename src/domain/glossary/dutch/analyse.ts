import { foldWord } from "../fold.ts";
import type { Reading } from "../lexicon.ts";
import { agrees } from "../lexicon.ts";
import type { PhraseClue } from "../phrase.ts";
import type { WordReadings } from "../scan.ts";
import { hashOf } from "../sieve.ts";
import type { ApartVerb, Particle } from "./apart-index.ts";
import { compoundHits, endsLikeHead } from "./compound.ts";
import type { DutchIndex } from "./index-terms.ts";
import { mayHaveLink, withoutHyphens, withoutLink } from "./linking.ts";

/** All that the index says of one word, whatever stands around it. */
export interface DutchAnalysis extends WordReadings {
  readonly verb: ApartVerb | undefined;
  readonly particles: readonly Particle[] | undefined;
}

const NO_PHRASES: readonly PhraseClue[] = [];

const NO_READINGS: readonly Reading[] = [];

/** Looks a word up as it stands, without a linking letter, and by its parts. */
export function analyseDutch(index: DutchIndex, word: string): DutchAnalysis {
  const key = foldWord(word);
  const { words, phrases, apart, keys } = index;
  const isKey = keys.mayHave(hashOf(key));
  const whole = (isKey ? words.get(key) : undefined) ?? spelledOtherwise(index, key);
  const inside = partReadings(index, word, key);
  return {
    key,
    readings: whole.length + inside.length > 0 ? together(word, whole, inside) : NO_READINGS,
    phrases: (isKey ? phrases.get(key) : undefined) ?? NO_PHRASES,
    verb: isKey ? apart.verbs.get(key) : undefined,
    particles: isKey ? apart.particles.get(key) : undefined,
  };
}

/** One reading of each term: that of the whole word before those of its parts. */
function together(word: string, whole: readonly Reading[], inside: readonly Reading[]): readonly Reading[] {
  const agreeing = whole.every((reading) => agrees(word, reading.casing))
    ? whole
    : whole.filter((reading) => agrees(word, reading.casing));
  if (agreeing.length + inside.length < 2) return agreeing.length > 0 ? agreeing : inside;
  const all: Reading[] = [];
  for (const readings of [agreeing, inside]) {
    for (const reading of readings) if (all.every(({ term }) => term !== reading.term)) all.push(reading);
  }
  return all;
}

function spelledOtherwise({ words, parts, keys, outlines }: DutchIndex, key: string): readonly Reading[] {
  const joined = key.includes("-") ? withoutHyphens(words, key) : NO_READINGS;
  if (joined.length > 0) return joined.map(asVariant);
  // A linking letter stands inside: nouns without it end as the word does.
  if (!mayHaveLink(outlines, key) || !endsLikeHead(parts, key)) return NO_READINGS;
  const linked = withoutLink(words, keys, key);
  return linked.length > 0 ? linked.map(asVariant) : NO_READINGS;
}

function asVariant(reading: Reading): Reading {
  return { ...reading, how: { ...reading.how, way: "variant" } };
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
  const hits = compoundHits(index.parts, key);
  if (hits.length === 0) return NO_READINGS;
  return hits
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
