import type { Band } from "./band.ts";
import type { TwoWayLinks } from "./links.ts";
import type { Side } from "./side.ts";

/** For one Dutch sentence: how surely each feature of it, and of each English sentence in reach, is met. */
interface Row {
  from: number;
  to: number;
  /** By English sentence and place, from the first feature of sentence `from`. */
  english: Float32Array;
  /** By English sentence and place in the Dutch one. */
  dutch: Float32Array;
}

/** Which features of two sentences meet by links, for the last few Dutch sentences; memory: a few rows of the band. */
export class MatchRows {
  private readonly nl: Side;
  private readonly en: Side;
  private readonly links: TwoWayLinks;
  private readonly band: Band;
  private readonly rows: Row[];
  private readonly enStart: Int32Array;

  constructor({ nl, en, links }: { nl: Side; en: Side; links: TwoWayLinks }, band: Band, depth: number) {
    this.nl = nl;
    this.en = en;
    this.links = links;
    this.band = band;
    this.rows = Array.from({ length: depth }, () => ({
      from: 0,
      to: 0,
      english: new Float32Array(),
      dutch: new Float32Array(),
    }));
    this.enStart = new Int32Array(en.count + 1);
    en.types.forEach((types, j) => {
      this.enStart[j + 1] = (this.enStart[j] as number) + types.length;
    });
  }

  /** Takes in Dutch sentence `i`; the one `depth` before it is forgotten. */
  advance(i: number): void {
    const row = this.rows[i % this.rows.length] as Row;
    row.from = this.band.low[i] as number;
    row.to = Math.min(this.en.count, this.band.high[Math.min(i + this.rows.length, this.nl.count)] as number);
    const types = this.nl.types[i] as Int32Array;
    const english = (this.enStart[row.to] as number) - (this.enStart[row.from] as number);
    row.english = cleared(row.english, english);
    row.dutch = cleared(row.dutch, (row.to - row.from) * types.length);
    types.forEach((type, place) => {
      this.follow(row, type, place, types.length);
    });
  }

  /** How surely a feature of English sentence `j` is met by Dutch sentences `i0` to `i1`. */
  ofEnglish(i0: number, i1: number, j: number, place: number): number {
    let most = 0;
    for (let i = i0; i < i1; i++) {
      const row = this.rows[i % this.rows.length] as Row;
      if (j < row.from || j >= row.to) continue;
      const at = (this.enStart[j] as number) - (this.enStart[row.from] as number) + place;
      const weight = row.english[at] as number;
      if (weight > most) most = weight;
    }
    return most;
  }

  /** How surely a feature of Dutch sentence `i` is met by English sentences `j0` to `j1`. */
  ofDutch(i: number, j0: number, j1: number, place: number): number {
    const row = this.rows[i % this.rows.length] as Row;
    const width = (this.nl.types[i] as Int32Array).length;
    let most = 0;
    for (let j = Math.max(j0, row.from); j < Math.min(j1, row.to); j++) {
      const weight = row.dutch[(j - row.from) * width + place] as number;
      if (weight > most) most = weight;
    }
    return most;
  }

  private follow(row: Row, type: number, place: number, width: number): void {
    const { start, to, weight } = this.links.nl;
    const { postingStart, postings, postingPlace } = this.en;
    const base = this.enStart[row.from] as number;
    for (let link = start[type] as number; link < (start[type + 1] as number); link++) {
      const target = to[link] as number;
      const sure = weight[link] as number;
      const last = postingStart[target + 1] as number;
      for (let at = seek(postings, postingStart[target] as number, last, row.from); at < last; at++) {
        const j = postings[at] as number;
        if (j >= row.to) break;
        const english = (this.enStart[j] as number) - base + (postingPlace[at] as number);
        if ((row.english[english] as number) < sure) row.english[english] = sure;
        const dutch = (j - row.from) * width + place;
        if ((row.dutch[dutch] as number) < sure) row.dutch[dutch] = sure;
      }
    }
  }
}

function cleared(array: Float32Array, length: number): Float32Array {
  if (array.length < length) return new Float32Array(2 * length);
  return array.fill(0, 0, length);
}

/** The first place from `low` up to `high` whose value is at least `value`, in ascending values. */
export function seek(values: Int32Array, low: number, high: number, value: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
