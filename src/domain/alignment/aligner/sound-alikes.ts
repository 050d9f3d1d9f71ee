import { isLetter } from "./letters.ts";
import type { LinkCollection } from "./links.ts";
import type { Side } from "./side.ts";
import { likeness, skeletonOf } from "./skeleton.ts";

/**
 * Links words that sound alike: names in either spelling, and cognates. Names need less likeness than other words,
 * since a name has no other rendering.
 */
export function linkSoundAlikes(nl: Side, en: Side, links: LinkCollection): void {
  const english = Map.groupBy(soundsOf(en), ({ skeleton }) => skeleton.slice(0, PREFIX));
  for (const word of soundsOf(nl)) linkAlikes(word, english.get(word.skeleton.slice(0, PREFIX)) ?? [], links);
}

function linkAlikes(word: Sound, others: readonly Sound[], links: LinkCollection): void {
  for (let k = 0; k < others.length; k++) {
    const other = others[k] as Sound;
    const weight = alikeness(word, other);
    if (weight > 0) links.add(word.type, other.type, weight);
  }
}

interface Sound {
  readonly type: number;
  readonly folded: string;
  readonly isName: boolean;
  readonly skeleton: string;
  /** A bit for each letter in the skeleton. */
  readonly letters: number;
}

const PREFIX = 2;
const LEAST_LETTERS = 4;
const LEAST_NAME = 2;

function soundsOf({ vocabulary: { folded, isName } }: Side): Sound[] {
  const types: number[] = [];
  folded.forEach((word, type) => {
    const least = isName[type] === 1 ? LEAST_NAME : LEAST_LETTERS;
    if (word.length >= least && isLetter(word.charCodeAt(0))) types.push(type);
  });
  const skeletons = skeletonOf(types.map((type) => folded[type]).join("\n")).split("\n");
  return types.map((type, k) => {
    const skeleton = skeletons[k] as string;
    return {
      type,
      folded: folded[type] as string,
      isName: isName[type] === 1,
      skeleton,
      letters: lettersOf(skeleton),
    };
  });
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** From 0 to 1. */
function alikeness(a: Sound, b: Sound): number {
  const short = a.skeleton.length < b.skeleton.length ? a : b;
  const long = short === a ? b : a;
  const areNames = a.isName && b.isName;
  if (short.skeleton.length < LEAST_LETTERS)
    return a.skeleton === b.skeleton && (areNames || a.folded === b.folded) ? 0.8 : 0;
  const most = Math.floor(long.skeleton.length * (areNames ? 0.4 : 0.3));
  const alike = leastEdits(a, b) > most ? 0 : likeness(a.skeleton, b.skeleton, most);
  const inside = long.skeleton.startsWith(short.skeleton) && short.skeleton.length >= 5 ? 0.75 : 0;
  if (alike === 0) return inside * (2 * short.skeleton.length >= long.skeleton.length ? 1 : 0);
  return Math.max(inside, areNames ? alike : alike * alike);
}

/** Each letter that only one of two words has takes an edit, of which one can serve a letter of either word. */
function leastEdits(a: Sound, b: Sound): number {
  return Math.max(bits(a.letters & ~b.letters), bits(b.letters & ~a.letters));
}

/** How many bits of a number are 1. */
function bits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count += 1;
  return count;
}
