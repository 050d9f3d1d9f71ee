import { heaviestChain, type Point } from "./chain.ts";
import type { TwoWayLinks } from "./links.ts";
import { seek } from "./seek.ts";
import type { Side } from "./side.ts";

/** Up to so many times a word may stand near by and still say where a sentence belongs. */
const RARE = 3;
/** A link less sure than this is no anchor. */
const LEAST_WEIGHT = 0.5;
/** In nats: what a single chance meeting does not reach. */
const LEAST_POINT = 4;
const POINTS_A_SENTENCE = 4;
const ROUNDS = 3;

/**
 * Sentences that surely belong together, found without a search: they share words, names or numbers that are rare
 * where they stand. First over the whole of both sides, then between what has been found, where more is rare.
 * Ascending on both sides, from (0, 0) to the end of both. Linear in time but for sorting.
 */
export function anchorsOf(nl: Side, en: Side, links: TwoWayLinks): Point[] {
  let line: Point[] = [
    { i: 0, j: 0, weight: 0 },
    { i: nl.count, j: en.count, weight: 0 },
  ];
  for (let round = 0; round < ROUNDS; round++) {
    const points = candidates(nl, en, links, round === 0 ? everywhere(en) : corridor(line));
    const chain = supported(heaviestChain(points, en.count), nl.count);
    line = [{ i: 0, j: 0, weight: 0 }, ...chain, { i: nl.count, j: en.count, weight: 0 }];
  }
  return line;
}

/** Where the counterpart of a Dutch sentence is looked for: English sentences `low` to `high`. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

function everywhere(en: Side): (i: number) => Reach {
  return () => ({ low: 0, high: en.count });
}

/** A corridor along anchors; it widens with the distance to the nearest ones. Asked for in ascending order. */
export function corridor(line: readonly Point[]): (i: number) => Reach {
  let at = 0;
  return (i) => {
    while (at + 2 < line.length && (line[at + 1] as Point).i <= i) at += 1;
    const [a, b] = [line[at] as Point, line[at + 1] as Point];
    const [dutch, english] = [Math.max(1, b.i - a.i), b.j - a.j];
    const centre = Math.round(a.j + ((i - a.i) * english) / dutch);
    const inside = Math.max(0, Math.min(i - a.i, b.i - i));
    const reach = Math.ceil(MARGIN + Math.abs(dutch - english) + 4 * Math.sqrt(inside));
    return {
      low: Math.max(centre - reach, a.j - 2 * MARGIN),
      high: Math.min(centre + reach, b.j + 2 * MARGIN),
    };
  };
}

const MARGIN = 8;

function candidates(nl: Side, en: Side, { nl: links }: TwoWayLinks, where: (i: number) => Reach): Point[] {
  const points: Point[] = [];
  const weights = new Float64Array(en.count);
  for (let i = 0; i < nl.count; i++) {
    const { low, high } = where(i);
    const reach = Math.ceil((high - low) / 2);
    const found: number[] = [];
    for (const type of nl.types[i] as Int32Array) {
      const own = near(nl, type, i - reach, i + reach);
      if (own.count > RARE) continue;
      for (let link = links.start[type] as number; link < (links.start[type + 1] as number); link++) {
        if ((links.weight[link] as number) < LEAST_WEIGHT) continue;
        const theirs = near(en, links.to[link] as number, low, high);
        if (theirs.count === 0 || theirs.count > RARE) continue;
        const gain = (links.weight[link] as number) * Math.log((2 * reach + 1) / (own.count * theirs.count));
        for (let at = theirs.first; at < theirs.first + theirs.count; at++) {
          const j = en.postings[at] as number;
          if (weights[j] === 0) found.push(j);
          weights[j] = (weights[j] as number) + gain;
        }
      }
    }
    const best = found.map((j) => ({ i, j, weight: weights[j] as number }));
    for (const j of found) weights[j] = 0;
    const enough = best.filter(({ weight }) => weight >= LEAST_POINT);
    points.push(...enough.sort((a, b) => b.weight - a.weight || a.j - b.j).slice(0, POINTS_A_SENTENCE));
  }
  return points;
}

/** The postings of a type between two sentences, both included. */
function near({ postings, postingStart }: Side, type: number, from: number, to: number) {
  const [start, end] = [postingStart[type] as number, postingStart[type + 1] as number];
  const first = seek(postings, start, end, from);
  let count = 0;
  while (count <= RARE && first + count < end && (postings[first + count] as number) <= to) count += 1;
  return { first, count };
}

/** Without the points that no other one near by confirms. */
function supported(chain: readonly Point[], count: number): Point[] {
  const far = Math.max(12, (4 * count) / Math.max(1, chain.length));
  const confirms = (a: Point | undefined, b: Point) => {
    if (a === undefined) return false;
    const [dutch, english] = [Math.abs(a.i - b.i), Math.abs(a.j - b.j)];
    return Math.max(dutch, english) <= far && Math.abs(dutch - english) <= 3 + 0.3 * Math.min(dutch, english);
  };
  return chain.filter((point, k) => confirms(chain[k - 1], point) && confirms(chain[k + 1], point));
}
