import type { Language } from "../../text/model.ts";
import { type Feature, featureReader } from "./features.ts";

/** A feature type of one side, by its number: what it is, and how often it stands where. */
interface Vocabulary {
  readonly keys: readonly string[];
  /** A word behind each key, in lower case without marks. */
  readonly folded: readonly string[];
  /** 1 where most of its occurrences have a capital that the language asks for only in names. */
  readonly isName: Uint8Array;
  /** In how many sentences it stands. */
  readonly spread: Int32Array;
}

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
  const collected = new Collected();
  const featuresOf = featureReader(language);
  const found: number[] = [];
  const typeStart = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, k) => {
    for (const feature of featuresOf(sentence)) found.push(collected.typeOf(feature));
    for (const key of extra(sentence)) found.push(collected.typeOf({ key, folded: key, isName: false }));
    typeStart[k + 1] = found.length;
  });
  const types = new Int32Array(found);
  const vocabulary = collected.vocabulary(types);
  return {
    language,
    count: sentences.length,
    lengths: Float64Array.from(sentences, (sentence) => sentence.trim().length),
    breaks: breaksOf(paragraphs, sentences.length),
    types,
    typeStart,
    vocabulary,
    ...postingsOf(types, typeStart, vocabulary.spread),
  };
}

class Collected {
  private readonly ids = new Map<string, number>();
  private readonly folded: string[] = [];
  private readonly capitals: number[] = [];

  typeOf({ key, folded, isName }: Feature): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(key, id);
      this.folded.push(folded);
      this.capitals.push(0);
    }
    if (isName) this.capitals[id] = (this.capitals[id] ?? 0) + 1;
    return id;
  }

  vocabulary(types: Int32Array): Vocabulary {
    const spread = new Int32Array(this.ids.size);
    for (let at = 0; at < types.length; at++)
      spread[types[at] as number] = (spread[types[at] as number] as number) + 1;
    const isName = Uint8Array.from(this.capitals, (count, type) => (2 * count > (spread[type] ?? 0) ? 1 : 0));
    return { keys: [...this.ids.keys()], folded: this.folded, isName, spread };
  }
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
