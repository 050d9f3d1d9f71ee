import { foldWord } from "../fold.ts";
import type { Reading } from "../lexicon.ts";
import { agrees } from "../lexicon.ts";
import type { PhraseClue } from "../phrase.ts";
import type { ApartVerb } from "./apart.ts";
import { compoundHits } from "./compound.ts";
import type { DutchIndex } from "./index-terms.ts";
import { withoutLink } from "./linking.ts";

/** All that the index says of one word, whatever stands around it. */
export interface WordAnalysis {
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly phrases: readonly PhraseClue[];
  readonly verb: ApartVerb | undefined;
  readonly particles: readonly (readonly string[])[] | undefined;
}

/** As many words are remembered, then forgotten all at once: memory stays bounded on any text. */
const REMEMBERED = 100_000;
const LONGEST_REMEMBERED = 64;

/** Analyses words, each spelling once. */
export function analyser(index: DutchIndex): (word: string) => WordAnalysis {
  const known = new Map<string, WordAnalysis>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const analysis = analyse(index, word);
    if (known.size >= REMEMBERED) known.clear();
    if (word.length <= LONGEST_REMEMBERED) known.set(word, analysis);
    return analysis;
  };
}

const NO_PHRASES: readonly PhraseClue[] = [];

function analyse(index: DutchIndex, word: string): WordAnalysis {
  const key = foldWord(word);
  const whole = index.words.get(key) ?? withoutLink(index.words, key).map(asVariant);
  const agreeing = whole.filter((reading) => agrees(word, reading.casing));
  return {
    key,
    readings: firstOfEach([...agreeing, ...partReadings(index, word, key)]),
    phrases: index.phrases.get(key) ?? NO_PHRASES,
    verb: index.apart.verbs.get(key),
    particles: index.apart.particles.get(key),
  };
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
      if (from > 0 || to < surfaces.length) readings.push(...runReadings(index, surfaces.slice(from, to).join("-")));
    }
  }
  return [...readings, ...surfaces.flatMap((surface) => insideReadings(index, surface, foldWord(surface)))];
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
    .map(({ reading, start, end }) => ({ reading, form: (surface.length === key.length ? surface : key).slice(start, end) }))
    .filter(({ reading, form }) => agrees(form, reading.casing))
    .map(({ reading, form }) => asCompound(reading, form));
}

function asCompound(reading: Reading, form: string): Reading {
  const { inflection } = reading.how;
  return { ...reading, how: { way: "compound", form, ...(inflection && { inflection }) } };
}
