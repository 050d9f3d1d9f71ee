import type { Point } from "./chain.ts";
import type { Links } from "./links.ts";
import { seek } from "./seek.ts";
import type { Side } from "./side.ts";

/** Up to so many times a word may stand near by and still say where a sentence belongs. */
const RARE = 3;
/** In nats: what a single chance meeting does not reach. */
const LEAST_POINT = 4;
const POINTS_A_SENTENCE = 4;

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
  private readonly linked: Linked;
  /** By English sentence the weight of its meetings with the Dutch one that is looked at. */
  private readonly weights: Float64Array;

  constructor(nl: Side, en: Side, links: Links) {
    this.nl = nl;
    this.en = en;
    this.links = links;
    this.linked = linkedOf(nl, links);
    this.weights = new Float64Array(en.count);
  }

  /** The English sentences within reach that share enough with Dutch sentence `i`; of many the best. */
  of(i: number, { low, high }: Reach): Point[] {
    const { start, postings, types } = this.linked;
    const reach = Math.ceil((high - low) / 2);
    const found: number[] = [];
    const end = start[i + 1] as number;
    for (let at = start[i] as number; at < end; at++) {
      const type = types[at] as number;
      const own = countAround(this.nl, type, postings[at] as number, reach);
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
    if (points.length > 1) points.sort((a, b) => b.weight - a.weight || a.j - b.j);
    return points.slice(0, POINTS_A_SENTENCE);
  }
}

/** The features with links: those of sentence k from `start[k]` to `start[k + 1]`, each with its posting. */
interface Linked {
  readonly start: Int32Array;
  readonly types: Int32Array;
  readonly postings: Int32Array;
}

function linkedOf(side: Side, links: Links): Linked {
  const start = new Int32Array(side.count + 1);
  const types = new Int32Array(side.types.length);
  const postings = new Int32Array(side.types.length);
  const next = side.postingStart.slice();
  let count = 0;
  for (let k = 0; k < side.count; k++) {
    for (let at = side.typeStart[k] as number; at < (side.typeStart[k + 1] as number); at++) {
      const type = side.types[at] as number;
      const posting = next[type] as number;
      next[type] = posting + 1;
      if (links.start[type] === links.start[type + 1]) continue;
      types[count] = type;
      postings[count++] = posting;
    }
    start[k + 1] = count;
  }
  return { start, types, postings };
}

/** How often a type stands at most `reach` sentences from one of its postings, that one included; stops beyond `RARE`. */
function countAround({ postings, postingStart }: Side, type: number, posting: number, reach: number): number {
  const start = postingStart[type] as number;
  const end = postingStart[type + 1] as number;
  const i = postings[posting] as number;
  let first = posting;
  let last = posting + 1;
  while (last - first <= RARE && first > start && i - (postings[first - 1] as number) <= reach) first -= 1;
  while (last - first <= RARE && last < end && (postings[last] as number) - i <= reach) last += 1;
  return last - first;
}
