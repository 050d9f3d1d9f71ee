import type { Band } from "./band.ts";
import type { TwoWayLinks } from "./links.ts";
import type { Side } from "./side.ts";

export type Numbers = Float32Array<ArrayBuffer>;

/** For one Dutch sentence and the English ones in reach (`from` to `to`): how surely each feature is met, 0 to 1. */
export interface MatchRow {
  from: number;
  to: number;
  /** English features before sentence `from`. */
  start: number;
  /** By English feature, numbered through from the first one of sentence `from`. */
  english: Numbers;
  /** By English sentence, then by feature of the Dutch one. */
  dutch: Numbers;
  /** The English features that are met, all numbered through. */
  readonly hits: number[];
  /** For each feature of the Dutch sentence the first and last English sentence that meets it; `last` is −1 where none does. */
  readonly first: number[];
  readonly last: number[];
}

/** Where rows of matches reach. */
export interface Matching {
  readonly band: Band;
  /** The most sentences of a side in a bead. */
  readonly depth: number;
  /** English features before each sentence. */
  readonly starts: Int32Array;
  /** By English feature, all numbered through: its sentence, and a bit for each of the last `DEPTH` rows that meets it. */
  readonly sentences: Int32Array;
  readonly marks: Uint8Array;
  /** By English type its first posting that a row can still reach; rows only move on. */
  readonly reached: Int32Array;
}

/** No bead has more sentences of a side. */
export const DEPTH = 4;

/** What can be matched: two sides and the links between them. */
export interface Linked {
  readonly nl: Side;
  readonly en: Side;
  readonly links: TwoWayLinks;
}

export function emptyRow(): MatchRow {
  return {
    from: 0,
    to: 0,
    start: 0,
    english: new Float32Array(),
    dutch: new Float32Array(),
    hits: [],
    first: [],
    last: [],
  };
}

/** Nothing matched yet. */
export function matchingIn({ en }: Linked, band: Band, depth: number): Matching {
  const starts = featureStarts(en);
  const features = starts[en.count] as number;
  const sentences = new Int32Array(features);
  for (let j = 0; j < en.count; j++) sentences.fill(j, starts[j], starts[j + 1]);
  const marks = new Uint8Array(features);
  return { band, depth, starts, sentences, marks, reached: en.postingStart.slice() };
}

/** Features before each sentence of a side. */
function featureStarts({ types, count }: Side): Int32Array {
  const starts = new Int32Array(count + 1);
  types.forEach((sentence, k) => {
    starts[k + 1] = (starts[k] as number) + sentence.length;
  });
  return starts;
}

/** Matches Dutch sentence `i` with every English one that shares a bead with it somewhere in the band; `row` is used anew. */
export function matchRow(row: MatchRow, i: number, linked: Linked, matching: Matching): void {
  const { nl, en } = linked;
  const { band, depth, starts, marks } = matching;
  const bit = 1 << (i % DEPTH);
  for (const hit of row.hits) marks[hit] = (marks[hit] as number) & ~bit;
  row.hits.length = 0;
  row.from = band.low[Math.max(0, i - depth + 1)] as number;
  row.to = Math.min(en.count, band.high[Math.min(i + depth, nl.count)] as number);
  row.start = starts[row.from] as number;
  const types = nl.types[i] as Int32Array;
  row.english = cleared(row.english, (starts[row.to] as number) - row.start);
  row.dutch = cleared(row.dutch, (row.to - row.from) * types.length);
  for (let place = 0; place < types.length; place++) follow(row, i, place, linked, matching);
}

/** Marks what one Dutch feature meets. */
function follow(
  row: MatchRow,
  i: number,
  place: number,
  { nl, en, links }: Linked,
  matching: Matching,
): void {
  const { starts, marks, reached } = matching;
  const types = nl.types[i] as Int32Array;
  const type = types[place] as number;
  const bit = 1 << (i % DEPTH);
  const { start, to, weight } = links.nl;
  const { postingStart, postings, postingPlace } = en;
  let [first, last] = [row.to, -1];
  for (let link = start[type] as number; link < (start[type + 1] as number); link++) {
    const target = to[link] as number;
    const sure = weight[link] as number;
    const end = postingStart[target + 1] as number;
    let at = reached[target] as number;
    while (at < end && (postings[at] as number) < row.from) at += 1;
    reached[target] = at;
    for (; at < end; at++) {
      const j = postings[at] as number;
      if (j >= row.to) break;
      if (j < first) first = j;
      if (j > last) last = j;
      const feature = (starts[j] as number) + (postingPlace[at] as number);
      const mark = marks[feature] as number;
      if ((mark & bit) === 0) {
        marks[feature] = mark | bit;
        row.hits.push(feature);
      }
      const english = feature - row.start;
      if ((row.english[english] as number) < sure) row.english[english] = sure;
      const dutch = (j - row.from) * types.length + place;
      if ((row.dutch[dutch] as number) < sure) row.dutch[dutch] = sure;
    }
  }
  row.first[place] = first;
  row.last[place] = last;
}

/** An array of at least so many zeros; `array` itself where it is long enough. */
export function cleared(array: Numbers, length: number): Numbers {
  if (array.length < length) return new Float32Array(2 * length);
  return array.fill(0, 0, length);
}
