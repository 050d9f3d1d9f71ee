import type { Band } from "./band.ts";
import type { TwoWayLinks } from "./links.ts";
import type { Side } from "./side.ts";

export type Numbers = Float32Array<ArrayBuffer>;

/** No bead has more sentences of a side. */
export const DEPTH = 4;

/** What can be matched: two sides and the links between them. */
export interface Linked {
  readonly nl: Side;
  readonly en: Side;
  readonly links: TwoWayLinks;
}

/**
 * Which features of the last Dutch sentences and of the English ones in reach meet, and how surely, 0 to 1. In reach is
 * what shares a bead somewhere in the band. Features are numbered by their place in the side's `types`.
 */
export class Matches {
  private readonly linked: Linked;
  private readonly band: Band;
  /** The most sentences of a side in a bead. */
  readonly depth: number;
  /** English sentences in reach of the last Dutch one: `from`, up to `to`. */
  from = 0;
  to = 0;
  /** By English feature and Dutch sentence: `english[feature * DEPTH + i % DEPTH]`; 0 for those not met. */
  readonly english: Numbers;
  /** By English feature its sentence. */
  readonly sentences: Int32Array;
  /** By `i % DEPTH` the English features that Dutch sentence `i` meets, and how many. */
  readonly hits: Int32Array[];
  readonly hitCounts = new Int32Array(DEPTH);
  /** By feature of the last Dutch sentence, then by English sentence in reach: `dutch[place * (to - from) + j - from]`. */
  dutch: Numbers = new Float32Array();
  /** For each feature of the last Dutch sentence the first and last English sentence that meets it; `last` is −1 where none does. */
  readonly first: number[] = [];
  readonly last: number[] = [];
  /** By English type its first posting that a Dutch sentence can still reach; they only move on. */
  private readonly reached: Int32Array;

  constructor(linked: Linked, band: Band, depth: number) {
    this.linked = linked;
    this.band = band;
    this.depth = depth;
    this.english = new Float32Array(linked.en.types.length * DEPTH);
    this.sentences = sentencesOf(linked.en);
    this.hits = Array.from({ length: DEPTH }, () => new Int32Array());
    this.reached = linked.en.postingStart.slice();
  }

  /** Takes in the next Dutch sentence; call with 0, 1, 2 … */
  advance(i: number): void {
    const { nl, en } = this.linked;
    const { low, high } = this.band;
    this.from = low[Math.max(0, i - this.depth + 1)] as number;
    this.to = Math.min(en.count, high[Math.min(i + this.depth, nl.count)] as number);
    this.forget(i % DEPTH);
    const start = nl.typeStart[i] as number;
    const end = nl.typeStart[i + 1] as number;
    this.dutch = cleared(this.dutch, (this.to - this.from) * (end - start));
    for (let feature = start; feature < end; feature++)
      this.follow(nl.types[feature] as number, feature - start, i % DEPTH);
  }

  /** Makes room for the hits of another sentence. */
  private forget(slot: number): void {
    const hits = this.hits[slot] as Int32Array;
    for (let k = 0; k < (this.hitCounts[slot] as number); k++)
      this.english[(hits[k] as number) * DEPTH + slot] = 0;
    this.hitCounts[slot] = 0;
    const { typeStart } = this.linked.en;
    const most = (typeStart[this.to] as number) - (typeStart[this.from] as number);
    if (hits.length < most) this.hits[slot] = new Int32Array(2 * most);
  }

  /** Marks what one Dutch feature meets. */
  private follow(type: number, place: number, slot: number): void {
    const { from, to, english, dutch, reached } = this;
    const { start, to: targets, weight } = this.linked.links.nl;
    const { postingStart, postings, postingPlace } = this.linked.en;
    const hits = this.hits[slot] as Int32Array;
    const row = place * (to - from) - from;
    let count = this.hitCounts[slot] as number;
    let first = to;
    let last = -1;
    for (let link = start[type] as number; link < (start[type + 1] as number); link++) {
      const target = targets[link] as number;
      const sure = weight[link] as number;
      const end = postingStart[target + 1] as number;
      let at = reached[target] as number;
      while (at < end && (postings[at] as number) < from) at += 1;
      reached[target] = at;
      for (; at < end; at++) {
        const j = postings[at] as number;
        if (j >= to) break;
        if (j < first) first = j;
        if (j > last) last = j;
        const feature = postingPlace[at] as number;
        const known = english[feature * DEPTH + slot] as number;
        if (known === 0) hits[count++] = feature;
        if (known < sure) english[feature * DEPTH + slot] = sure;
        if ((dutch[row + j] as number) < sure) dutch[row + j] = sure;
      }
    }
    this.hitCounts[slot] = count;
    this.first[place] = first;
    this.last[place] = last;
  }
}

function sentencesOf({ typeStart, types, count }: Side): Int32Array {
  const sentences = new Int32Array(types.length);
  for (let k = 0; k < count; k++) sentences.fill(k, typeStart[k], typeStart[k + 1]);
  return sentences;
}

/** An array of at least so many zeros; `array` itself where it is long enough. */
export function cleared(array: Numbers, length: number): Numbers {
  if (array.length < length) return new Float32Array(2 * length);
  return array.fill(0, 0, length);
}
