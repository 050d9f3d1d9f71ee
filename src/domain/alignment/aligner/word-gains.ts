import type { Band } from "./band.ts";
import type { BeadRow } from "./bead-row.ts";
import { type Gains, SIZES, sizeOf } from "./gains.ts";
import { cleared, DEPTH, type Linked, Matches, type Numbers } from "./matches.ts";
import type { Side } from "./side.ts";

/**
 * What the words of a bead say. A feature counts once, by its surest link; it thus depends on one sentence of its own
 * side and on a stretch of the other: those sums are kept, and a bead adds up at most eight of them.
 */
export class WordGains {
  private readonly linked: Linked;
  private readonly gains: { readonly nl: Gains; readonly en: Gains };
  private readonly matches: Matches;
  /** Of the last Dutch sentence: English sentences in reach begin with `from[i % DEPTH]`, and how many they are. */
  private readonly from = new Int32Array(DEPTH);
  private readonly width = new Int32Array(DEPTH);
  /** For the last 1 to 4 Dutch sentences and English sentence j: `english[(a - 1) * width + j - from]`. */
  private english: Numbers = new Float32Array();
  /** By `i % DEPTH` for Dutch sentence i and the 1 to 4 English ones up to j: `[(b - 1) * width + j - from]`. */
  private readonly dutch: Numbers[] = Array.from({ length: DEPTH }, () => new Float32Array());
  private readonly sizes: { readonly nl: Int8Array; readonly en: Int8Array };
  private readonly unmet: { readonly nl: Float64Array; readonly en: Float64Array };

  constructor(
    linked: Linked & { gains: { readonly nl: Gains; readonly en: Gains } },
    band: Band,
    depth: number,
  ) {
    this.linked = linked;
    this.gains = linked.gains;
    this.matches = new Matches(linked, band, depth);
    this.sizes = { nl: stretchSizes(linked.nl), en: stretchSizes(linked.en) };
    this.unmet = { nl: unmetTotals(linked.nl, linked.gains.nl), en: unmetTotals(linked.en, linked.gains.en) };
  }

  /** Takes in the next Dutch sentence; call with 0, 1, 2 … */
  advance(i: number): void {
    const { matches } = this;
    matches.advance(i);
    const slot = i % DEPTH;
    const width = matches.to - matches.from;
    this.from[slot] = matches.from;
    this.width[slot] = width;
    this.english = cleared(this.english, width * DEPTH);
    this.dutch[slot] = cleared(this.dutch[slot] as Numbers, width * DEPTH);
    for (let before = 0; before < Math.min(matches.depth, i + 1); before++) this.sumEnglish(i, before);
    const { types, typeStart } = this.linked.nl;
    const start = typeStart[i] as number;
    for (let feature = start; feature < (typeStart[i + 1] as number); feature++)
      this.sumDutch(types[feature] as number, feature - start, slot);
  }

  /** Adds what words say to the beads of a row that end with the last Dutch sentence taken in. */
  addTo({ i, nl: a, en: b, count, ends, gains }: BeadRow): void {
    const { english, dutch, from, width, unmet } = this;
    const slot = (i - 1) % DEPTH;
    const row = (a - 1) * (width[slot] as number) - (from[slot] as number);
    const dutchUnmet = (unmet.nl[i] as number) - (unmet.nl[i - a] as number);
    for (let k = 0; k < count; k++) {
      const j = ends[k] as number;
      let sum = dutchUnmet + (unmet.en[j] as number) - (unmet.en[j - b] as number);
      for (let jj = j - b; jj < j; jj++) sum += english[row + jj] as number;
      for (let ii = i - a; ii < i; ii++) {
        const other = ii % DEPTH;
        const at = (b - 1) * (width[other] as number) + j - 1 - (from[other] as number);
        sum += (dutch[other] as Numbers)[at] as number;
      }
      gains[k] = (gains[k] as number) + sum;
    }
  }

  /** To the sums of the English sentences: the features met by the sentence so many before Dutch sentence `i`, but by none after it. */
  private sumEnglish(i: number, before: number): void {
    const { from, to, depth, english, sentences, hits, hitCounts } = this.matches;
    const { types } = this.linked.en;
    const { met } = this.gains.en;
    const sizes = this.sizes.nl;
    const sums = this.english;
    const rows = Math.min(depth, i + 1);
    const features = hits[(i - before) % DEPTH] as Int32Array;
    const count = hitCounts[(i - before) % DEPTH] as number;
    for (let hit = 0; hit < count; hit++) {
      const feature = features[hit] as number;
      const j = sentences[feature] as number;
      if (j < from || j >= to || this.isMetAfter(feature, i, before)) continue;
      const gains = (types[feature] as number) * SIZES;
      let most = 0;
      for (let k = before; k < rows; k++) {
        const weight = english[feature * DEPTH + ((i - k) % DEPTH)] as number;
        if (weight > most) most = weight;
        const at = k * (to - from) + j - from;
        sums[at] =
          (sums[at] as number) + most * (met[gains + (sizes[(i + 1) * DEPTH + k] as number)] as number);
      }
    }
  }

  private isMetAfter(feature: number, i: number, before: number): boolean {
    const { english } = this.matches;
    for (let k = 0; k < before; k++) if (english[feature * DEPTH + ((i - k) % DEPTH)] !== 0) return true;
    return false;
  }

  /** To the sums of the last Dutch sentence: one feature, met by the 1 to `depth` English sentences up to each in reach. */
  private sumDutch(type: number, place: number, slot: number): void {
    const { from, to, depth, dutch, first, last } = this.matches;
    const { met } = this.gains.nl;
    const sizes = this.sizes.en;
    const sums = this.dutch[slot] as Numbers;
    const width = to - from;
    const row = place * width - from;
    const gains = type * SIZES;
    const end = Math.min(to, (last[place] as number) + depth);
    let since = depth;
    for (let j = first[place] as number; j < end; j++) {
      since = dutch[row + j] === 0 ? since + 1 : 0;
      if (since >= depth) continue;
      const taken = Math.min(depth, j - from + 1);
      let most = 0;
      for (let k = since; k < taken; k++) {
        const weight = dutch[row + j - k] as number;
        if (weight > most) most = weight;
        const at = k * width + j - from;
        sums[at] =
          (sums[at] as number) + most * (met[gains + (sizes[(j + 1) * DEPTH + k] as number)] as number);
      }
    }
  }
}

/** The size class of the k + 1 sentences that end before sentence i: `sizes[i * DEPTH + k]`. */
function stretchSizes({ typeStart, count }: Side): Int8Array {
  const average = (typeStart[count] as number) / Math.max(1, count);
  const sizes = new Int8Array((count + 1) * DEPTH);
  for (let i = 0; i <= count; i++) {
    for (let k = 0; k < DEPTH; k++) {
      const features = (typeStart[i] as number) - (typeStart[Math.max(0, i - k - 1)] as number);
      sizes[i * DEPTH + k] = sizeOf(features, average);
    }
  }
  return sizes;
}

/** What a side's features say when none is met: all of the first k sentences. */
function unmetTotals({ types, typeStart, count }: Side, { unmet }: Gains): Float64Array {
  const totals = new Float64Array(count + 1);
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let at = typeStart[k] as number; at < (typeStart[k + 1] as number); at++)
      sum += unmet[types[at] as number] as number;
    totals[k + 1] = (totals[k] as number) + sum;
  }
  return totals;
}
