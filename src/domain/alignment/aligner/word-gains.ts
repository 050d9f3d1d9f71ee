import type { Band } from "./band.ts";
import { type Gains, SIZES, sizeOf } from "./gains.ts";
import {
  cleared,
  DEPTH,
  emptyRow,
  type Linked,
  type Matching,
  type MatchRow,
  matchingIn,
  matchRow,
  type Numbers,
} from "./matches.ts";
import type { Side } from "./side.ts";
import { runningTotals } from "./totals.ts";

/**
 * What the words of a bead say. A feature counts once, by its surest link; it thus depends on one sentence of its own
 * side and on a stretch of the other: those sums are kept, and a bead adds up at most eight of them.
 */
export class WordGains {
  private readonly linked: Linked;
  private readonly gains: { readonly nl: Gains; readonly en: Gains };
  private readonly reach: Matching;
  private readonly rows: MatchRow[] = Array.from({ length: DEPTH }, emptyRow);
  /** For English sentence j and the last 1 to 4 Dutch ones: `english[(j - from) * DEPTH + a - 1]`. */
  private english: Numbers = new Float32Array();
  /** For each of the last Dutch sentences, and the 1 to 4 English ones up to j. */
  private readonly dutch: Numbers[] = Array.from({ length: DEPTH }, () => new Float32Array());
  private readonly sizes: { readonly nl: Int8Array[]; readonly en: Int8Array[] };
  private readonly unmet: { readonly nl: Float64Array; readonly en: Float64Array };

  constructor(
    linked: Linked & { gains: { readonly nl: Gains; readonly en: Gains } },
    band: Band,
    depth: number,
  ) {
    this.linked = linked;
    this.gains = linked.gains;
    this.reach = matchingIn(linked, band, depth);
    this.sizes = { nl: stretchSizes(linked.nl), en: stretchSizes(linked.en) };
    this.unmet = { nl: unmetTotals(linked.nl, linked.gains.nl), en: unmetTotals(linked.en, linked.gains.en) };
  }

  /** Takes in the next Dutch sentence; call with 0, 1, 2 … */
  advance(i: number): void {
    matchRow(this.row(i), i, this.linked, this.reach);
    this.sumEnglish(i);
    this.sumDutch(i);
  }

  /** What words say about the bead of `a` Dutch sentences up to the last one taken in and `b` English ones up to `j`, exclusive. */
  gain(i: number, j: number, a: number, b: number): number {
    const { from } = this.row(i - 1);
    const unmet = this.unmet;
    let sum =
      (unmet.nl[i] as number) -
      (unmet.nl[i - a] as number) +
      (unmet.en[j] as number) -
      (unmet.en[j - b] as number);
    for (let jj = j - b; jj < j; jj++) sum += this.english[(jj - from) * DEPTH + a - 1] as number;
    for (let ii = i - a; ii < i; ii++) {
      const row = this.row(ii);
      sum += (this.dutch[ii % DEPTH] as Float32Array)[(j - 1 - row.from) * DEPTH + b - 1] as number;
    }
    return sum;
  }

  private row(i: number): MatchRow {
    return this.rows[i % DEPTH] as MatchRow;
  }

  /** Sums of the features of each English sentence in reach, met by the last 1 to `depth` Dutch ones. */
  private sumEnglish(i: number): void {
    const { types } = this.linked.en;
    const { met } = this.gains.en;
    const { starts, sentences, marks } = this.reach;
    const { from, to } = this.row(i);
    const rows = Array.from({ length: Math.min(this.reach.depth, i + 1) }, (_, k) => this.row(i - k));
    const sizes = rows.map((_, k) => this.sizes.nl[k]?.[i + 1] ?? 0);
    const sums = cleared(this.english, (to - from) * DEPTH);
    this.english = sums;
    let earlier = 0;
    for (let first = 0; first < rows.length; first++) {
      for (const hit of (rows[first] as MatchRow).hits) {
        const j = sentences[hit] as number;
        if (((marks[hit] as number) & earlier) !== 0 || j < from || j >= to) continue;
        const type = (types[j] as Int32Array)[hit - (starts[j] as number)] as number;
        const at = (j - from) * DEPTH;
        let most = 0;
        for (let k = first; k < rows.length; k++) {
          const row = rows[k] as MatchRow;
          if (j >= row.from && j < row.to) {
            const weight = row.english[hit - row.start] as number;
            if (weight > most) most = weight;
          }
          const gain = met[type * SIZES + (sizes[k] as number)] as number;
          sums[at + k] = (sums[at + k] as number) + most * gain;
        }
      }
      earlier |= 1 << ((i - first) % DEPTH);
    }
  }

  /** Sums of the features of the last Dutch sentence, met by the 1 to `depth` English ones up to each in reach. */
  private sumDutch(i: number): void {
    const types = this.linked.nl.types[i] as Int32Array;
    const { met } = this.gains.nl;
    const { from, to, dutch, first, last } = this.row(i);
    const sizes = this.sizes.en;
    const width = types.length;
    const sums = cleared(this.dutch[i % DEPTH] as Numbers, (to - from) * DEPTH);
    this.dutch[i % DEPTH] = sums;
    const { depth } = this.reach;
    for (let place = 0; place < width; place++) {
      const gains = (types[place] as number) * SIZES;
      const end = Math.min(to, (last[place] as number) + depth);
      for (let j = first[place] as number; j < end; j++) {
        const at = (j - from) * DEPTH;
        const taken = Math.min(depth, j - from + 1);
        let most = 0;
        for (let k = 0; k < taken; k++) {
          const weight = dutch[(j - k - from) * width + place] as number;
          if (weight > most) most = weight;
          if (most === 0) continue;
          const gain = met[gains + ((sizes[k] as Int8Array)[j + 1] as number)] as number;
          sums[at + k] = (sums[at + k] as number) + most * gain;
        }
      }
    }
  }
}

/** The size class of the k + 1 sentences that end before sentence i: `sizes[k][i]`. */
function stretchSizes({ types, count }: Side): Int8Array[] {
  const totals = runningTotals(types.map((one) => one.length));
  const average = (totals[count] as number) / Math.max(1, count);
  return Array.from({ length: DEPTH }, (_, k) =>
    Int8Array.from(totals, (total, i) => sizeOf(total - (totals[Math.max(0, i - k - 1)] as number), average)),
  );
}

function unmetTotals({ types }: Side, gains: Gains): Float64Array {
  return runningTotals(types.map((one) => one.reduce((sum, type) => sum + (gains.unmet[type] as number), 0)));
}
