import type { Point } from "./chain.ts";
import type { Links } from "./links.ts";
import { seek } from "./seek.ts";
import type { Side } from "./side.ts";

/** Up to so many times a word may stand near by and still say where a sentence belongs. */
const RARE = 3;
/** In nats: what a single chance meeting does not reach. */
const LEAST_POINT = 4;

/** Where the counterpart of a Dutch sentence is looked for: English sentences `low` to `high`. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Meetings of words that are rare where they stand. */
export class Meetings {
  private readonly nl: Side;
  private readonly en: Side;
  private readonly links: Links;
  /** By Dutch type its first posting that is not passed. */
  private readonly next: Int32Array;
  /** By English sentence the weight of its meetings with the Dutch one that is looked at. */
  private readonly weights: Float64Array;

  constructor(nl: Side, en: Side, links: Links) {
    this.nl = nl;
    this.en = en;
    this.links = links;
    this.next = nl.postingStart.slice();
    this.weights = new Float64Array(en.count);
  }

  /** The English sentences within reach that share enough with Dutch sentence `i`; call with 0, 1, 2 … */
  of(i: number, { low, high }: Reach): Point[] {
    const { types, typeStart } = this.nl;
    const { start } = this.links;
    const reach = Math.ceil((high - low) / 2);
    const found: number[] = [];
    const end = typeStart[i + 1] as number;
    for (let at = typeStart[i] as number; at < end; at++) {
      const type = types[at] as number;
      const posting = this.next[type] as number;
      this.next[type] = posting + 1;
      if (start[type] === start[type + 1]) continue;
      const own = countAround(this.nl, type, posting, reach);
      if (own <= RARE) this.meet({ type, own }, { low, high, reach }, found);
    }
    return this.taken(i, found);
  }

  /** Adds to `found` the sentences where a Dutch type is met that stands near by `own` times. */
  private meet(
    { type, own }: { type: number; own: number },
    { low, high, reach }: Reach & { reach: number },
    found: number[],
  ): void {
    const { start, to, weight } = this.links;
    const { postings, postingStart } = this.en;
    for (let link = start[type] as number; link < (start[type + 1] as number); link++) {
      const target = to[link] as number;
      const end = postingStart[target + 1] as number;
      const first = seek(postings, postingStart[target] as number, end, low);
      let last = first;
      while (last - first <= RARE && last < end && (postings[last] as number) <= high) last += 1;
      if (last === first || last - first > RARE) continue;
      const gain = (weight[link] as number) * Math.log((2 * reach + 1) / (own * (last - first)));
      for (let at = first; at < last; at++) {
        const j = postings[at] as number;
        if (this.weights[j] === 0) found.push(j);
        this.weights[j] = (this.weights[j] as number) + gain;
      }
    }
  }

  private taken(i: number, found: readonly number[]): Point[] {
    const points: Point[] = [];
    for (let k = 0; k < found.length; k++) {
      const j = found[k] as number;
      const weight = this.weights[j] as number;
      this.weights[j] = 0;
      if (weight >= LEAST_POINT) points.push({ i, j, weight });
    }
    return points;
  }
}

/** How often a type stands at most `reach` sentences from one of its postings, that one included; stops beyond `RARE`. */
function countAround({ postings, postingStart }: Side, type: number, posting: number, reach: number): number {
  const [start, end] = [postingStart[type] as number, postingStart[type + 1] as number];
  const i = postings[posting] as number;
  let [first, last] = [posting, posting + 1];
  while (last - first <= RARE && first > start && i - (postings[first - 1] as number) <= reach) first -= 1;
  while (last - first <= RARE && last < end && (postings[last] as number) - i <= reach) last += 1;
  return last - first;
}
