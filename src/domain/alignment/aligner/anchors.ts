import { heaviestChain, type Point } from "./chain.ts";
import { linksOver, type TwoWayLinks } from "./links.ts";
import { Meetings, type Reach } from "./meetings.ts";
import type { Side } from "./side.ts";

/** A link less sure than this is no anchor. */
const LEAST_WEIGHT = 0.5;
const ROUNDS = 3;

/**
 * Sentences that surely belong together, found without a search: they share words, names or numbers that are rare
 * where they stand. First over the whole of both sides, then between what has been found, where more is rare.
 * Ascending on both sides, from (0, 0) to the end of both. Linear in time but for sorting.
 */
export function anchorsOf(nl: Side, en: Side, links: TwoWayLinks): Point[] {
  const meetings = new Meetings(nl, en, linksOver(LEAST_WEIGHT, links.nl));
  let line: Point[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const reaches = round === 0 ? everywhere(nl, en) : corridor(line, nl.count);
    const points = candidates(meetings, nl.count, reaches);
    const chain = supported(heaviestChain(points, en.count), nl.count);
    line = [{ i: 0, j: 0, weight: 0 }, ...chain, { i: nl.count, j: en.count, weight: 0 }];
  }
  return line;
}

function everywhere(nl: Side, en: Side): Reach[] {
  return new Array<Reach>(nl.count + 1).fill({ low: 0, high: en.count });
}

/** A corridor along anchors, for 0 to `count` Dutch sentences passed; it widens with the distance to the nearest anchors. */
export function corridor(line: readonly Point[], count: number): Reach[] {
  const reaches: Reach[] = [];
  let at = 0;
  for (let i = 0; i <= count; i++) {
    while (at + 2 < line.length && (line[at + 1] as Point).i <= i) at += 1;
    const a = line[at] as Point;
    const b = line[at + 1] as Point;
    const dutch = Math.max(1, b.i - a.i);
    const english = b.j - a.j;
    const centre = Math.round(a.j + ((i - a.i) * english) / dutch);
    const inside = Math.max(0, Math.min(i - a.i, b.i - i));
    const reach = Math.ceil(MARGIN + Math.abs(dutch - english) + 4 * Math.sqrt(inside));
    reaches.push({
      low: Math.max(centre - reach, a.j - 2 * MARGIN),
      high: Math.min(centre + reach, b.j + 2 * MARGIN),
    });
  }
  return reaches;
}

const MARGIN = 8;

function candidates(meetings: Meetings, count: number, reaches: readonly Reach[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const best = meetings.of(i, reaches[i] as Reach);
    if (best.length > 0) points.push(...best);
  }
  return points;
}

/** Without the points that no other one near by confirms. */
function supported(chain: readonly Point[], count: number): Point[] {
  const far = Math.max(12, (4 * count) / Math.max(1, chain.length));
  const confirms = (a: Point | undefined, b: Point) => {
    if (a === undefined) return false;
    const dutch = Math.abs(a.i - b.i);
    const english = Math.abs(a.j - b.j);
    return Math.max(dutch, english) <= far && Math.abs(dutch - english) <= 3 + 0.3 * Math.min(dutch, english);
  };
  return chain.filter((point, k) => confirms(chain[k - 1], point) && confirms(chain[k + 1], point));
}
