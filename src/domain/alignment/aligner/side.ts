import type { Language } from "../../text/model.ts";
import { Reader, type Vocabulary } from "./reader.ts";

/** One side of a pair, read for comparing. */
export interface Side {
  readonly language: Language;
  readonly count: number;
  /** Characters of each sentence. */
  readonly lengths: Float64Array;
  /** `breaks[k]` is 1 where a paragraph begins with sentence k; the very beginning and end count as breaks. */
  readonly breaks: Uint8Array;
  /** The feature types of all sentences, each once a sentence: those of sentence k from `typeStart[k]` to `typeStart[k + 1]`. */
  readonly types: Int32Array;
  readonly typeStart: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Where each type stands: sentence numbers from `postingStart[type]` to `postingStart[type + 1]`, ascending. */
  readonly postingStart: Int32Array;
  readonly postings: Int32Array;
  /** For each posting its place in `types`. */
  readonly postingPlace: Int32Array;
}

/** Reads one side: paragraphs of plain sentences. `extra` names what a sentence has beyond its own words. */
export function readSide(
  paragraphs: readonly (readonly string[])[],
  language: Language,
  extra: (sentence: string) => readonly string[] = () => [],
): Side {
  const sentences = paragraphs.flat();
  const reader = new Reader(language);
  const lengths = new Float64Array(sentences.length);
  const typeStart = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, k) => {
    lengths[k] = sentence.trim().length;
    reader.read(sentence, extra(sentence));
    typeStart[k + 1] = reader.types.length;
  });
  const types = new Int32Array(reader.types);
  const vocabulary = reader.vocabulary();
  return {
    language,
    count: sentences.length,
    lengths,
    breaks: breaksOf(paragraphs, sentences.length),
    types,
    typeStart,
    vocabulary,
    ...postingsOf(types, typeStart, vocabulary.spread),
  };
}

function breaksOf(paragraphs: readonly (readonly string[])[], count: number): Uint8Array {
  const breaks = new Uint8Array(count + 1);
  let at = 0;
  for (const paragraph of paragraphs) {
    breaks[at] = 1;
    at += paragraph.length;
  }
  breaks[at] = 1;
  return breaks;
}

function postingsOf(types: Int32Array, typeStart: Int32Array, spread: Int32Array) {
  const postingStart = new Int32Array(spread.length + 1);
  for (let type = 0; type < spread.length; type++)
    postingStart[type + 1] = (postingStart[type] as number) + (spread[type] as number);
  const next = postingStart.slice();
  const postings = new Int32Array(types.length);
  const postingPlace = new Int32Array(types.length);
  for (let k = 0; k + 1 < typeStart.length; k++) {
    for (let place = typeStart[k] as number; place < (typeStart[k + 1] as number); place++) {
      const type = types[place] as number;
      const at = next[type] as number;
      next[type] = at + 1;
      postings[at] = k;
      postingPlace[at] = place;
    }
  }
  return { postingStart, postings, postingPlace };
}
