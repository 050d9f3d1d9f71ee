import type { LinkCollection } from "./links.ts";
import type { Side } from "./side.ts";
import { likeness, skeletonOf } from "./skeleton.ts";

/**
 * Links words that sound alike: names in either spelling, and cognates. Names need less likeness than other words,
 * since a name has no other rendering.
 */
export function linkSoundAlikes(nl: Side, en: Side, links: LinkCollection): void {
  const dutch = soundsOf(nl);
  const english = Map.groupBy(soundsOf(en), ({ skeleton }) => skeleton.slice(0, PREFIX));
  for (const word of dutch) {
    for (const other of english.get(word.skeleton.slice(0, PREFIX)) ?? []) {
      const weight = alikeness(word, other);
      if (weight > 0) links.add(word.type, other.type, weight);
    }
  }
}

interface Sound {
  readonly type: number;
  readonly folded: string;
  readonly skeleton: string;
  readonly isName: boolean;
}

const PREFIX = 2;
const LEAST_LETTERS = 4;
const LEAST_NAME = 2;

function soundsOf({ vocabulary }: Side): Sound[] {
  return vocabulary.folded.flatMap((folded, type) => {
    const isName = vocabulary.isName[type] === 1;
    if (!/^\p{L}/u.test(folded) || folded.length < (isName ? LEAST_NAME : LEAST_LETTERS)) return [];
    return { type, folded, skeleton: skeletonOf(folded), isName };
  });
}

/** From 0 to 1. */
function alikeness(a: Sound, b: Sound): number {
  const [short, long] = a.skeleton.length < b.skeleton.length ? [a, b] : [b, a];
  const areNames = a.isName && b.isName;
  if (short.skeleton.length < LEAST_LETTERS)
    return a.skeleton === b.skeleton && (areNames || a.folded === b.folded) ? 0.8 : 0;
  const most = Math.floor(long.skeleton.length * (areNames ? 0.4 : 0.3));
  const alike = likeness(a.skeleton, b.skeleton, most);
  const inside = long.skeleton.startsWith(short.skeleton) && short.skeleton.length >= 5 ? 0.75 : 0;
  if (alike === 0) return inside * (2 * short.skeleton.length >= long.skeleton.length ? 1 : 0);
  return Math.max(inside, areNames ? alike : alike * alike);
}
