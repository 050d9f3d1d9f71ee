import { type Group, type Pair, type Sentence, sentencesOf } from "../pair.ts";
import { namesOf } from "./names.ts";

/** How often a word stands with a capital inside a sentence, and how often without. */
interface Count {
  capital: number;
  small: number;
}

/** By word, by text and word, and by word and neighbour: where an ordinary word is a name by habit (the Board, Member State). */
export type CapitalHabits = ReadonlyMap<string, Readonly<Count>>;

/** A word inside a sentence, with what stands next to it. */
interface Placed {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly isCapital: boolean;
  /** In its text; then next to its neighbours. */
  readonly keys: readonly string[];
  /** A name or a figure follows: Member State, Article 6. */
  readonly hasFollower: boolean;
}

export function learnCapitals(pairs: readonly Pair[]): CapitalHabits {
  const counts = new Map<string, Count>();
  for (const isCapital of [true, false]) {
    for (const { text, en } of pairs)
      for (const word of sentencesOf(en).flatMap((sentence) => placesOf(sentence, text)))
        if (word.isCapital === isCapital) count(word, counts);
  }
  return counts;
}

/** Of words in small letters only those count that have a capital somewhere. */
function count({ lower, keys, isCapital, hasFollower }: Placed, counts: Map<string, Count>): void {
  for (const key of [lower, ...keys, ...(hasFollower ? [followed(keys)] : [])]) {
    const known = counts.get(key);
    if (known && isCapital) known.capital += 1;
    else if (known) known.small += 1;
    else if (isCapital) counts.set(key, { capital: 1, small: 0 });
  }
}

/** So often a word has its capital in a text, or next to the same word, before one without is odd. */
const LEAST = { text: 5, neighbour: 3, nameBeside: 3 };
/** For so many with a capital one may be without. */
const EXCEPTION = 20;

/**
 * English words in small letters that the library writes with a capital next to the same name, or this text next to the same
 * word; or that this text always does, in a sentence that has fewer capitals than its Dutch.
 */
export function usuallyCapital({ nl, en }: Group, text: string, habits: CapitalHabits): readonly Placed[] {
  const places = en.flatMap((sentence) => placesOf(sentence, text, (lower) => habits.has(lower)));
  const isShort = capitalsIn(en) < capitalsIn(nl);
  return places.filter((place) => {
    const [own, ...beside] = place.keys;
    if (place.isCapital || isHalfOfName(place, habits)) return false;
    const neighbours = beside.map((key) => ({ key, ...withoutOne(habits.get(key)) }));
    const often = neighbours.filter((each) => each.capital >= LEAST.neighbour && isHabit(each));
    if (often.some(({ key }) => /\||#$/.test(key))) return true;
    if (!neighbours.every(isHabit)) return false;
    const inText = withoutOne(habits.get(own ?? ""));
    if (often.length > 0) return true;
    const isName = inText.capital >= LEAST.text && isHabit(inText);
    return isName && (isShort || neighbours.some(({ capital }) => capital >= LEAST.nameBeside));
  });
}

/** Whether the text has the word as a name before another only, and none comes here: Member State, a member. */
function isHalfOfName({ keys, hasFollower }: Placed, habits: CapitalHabits): boolean {
  const [all, before] = [habits.get(keys[0] ?? ""), habits.get(followed(keys))];
  return !hasFollower && (before?.capital ?? 0) >= MOSTLY * (all?.capital ?? 1);
}

const MOSTLY = 0.8;

function followed([own]: readonly string[]): string {
  return `${own} >`;
}

/** Whether a text writes a word with a capital, nearly always. */
export function isNameIn(text: string, lower: string, habits: CapitalHabits): boolean {
  const inText = withoutOne(habits.get(`${text} ${lower}`));
  return inText.capital >= LEAST.neighbour && isHabit(inText);
}

function capitalsIn(sentences: readonly Sentence[]): number {
  return sentences.flatMap(namesOf).filter(({ isFirst }) => !isFirst).length;
}

/** The word that is looked at may be one of those that were counted. */
function withoutOne(found: Readonly<Count> = { capital: 0, small: 0 }): Readonly<Count> {
  return { ...found, small: Math.max(0, found.small - 1) };
}

function isHabit({ capital, small }: Readonly<Count>): boolean {
  return small * EXCEPTION <= capital;
}

const LEAST_LETTERS = 3;
const GENITIVE = /[’']s?$/;

/** @param isWanted leaves out words in small letters that are no names anywhere */
function placesOf(sentence: Sentence, text: string, isWanted = (_: string) => true): Placed[] {
  const first = new Set(namesOf(sentence).flatMap(({ isFirst, start }) => (isFirst ? [start] : [])));
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const bare = word.text.replace(GENITIVE, "");
    if (bare.length < LEAST_LETTERS || first.has(word.start) || !/^\p{L}\p{Ll}+$/u.test(bare)) return [];
    const lower = bare.toLowerCase();
    if (!isWanted(lower)) return [];
    const [before, after] = [neighbour(sentence, at, -1), neighbour(sentence, at, 1)];
    const keys = [`${text} ${lower}`];
    if (before !== undefined) keys.push(`${isName(before) ? "" : text}${before} ${lower} …`);
    if (after !== undefined) keys.push(`${isName(after) ? "" : text}… ${lower} ${after}`);
    const spot = { sentence, start: word.start, end: word.start + bare.length };
    const hasFollower = after !== undefined && isName(after);
    return [{ ...spot, lower, isCapital: bare !== lower, keys, hasFollower }];
  });
}

/** The next word on one side, in small letters, if only a space is between; `|` marks a name, a figure counts as any. */
function neighbour({ text, words }: Sentence, at: number, step: -1 | 1): string | undefined {
  const [own, other] = [words[at], words[at + step]];
  if (own && step === 1 && /^\s(?:\d|[IVX]+(?!\p{L}))/u.test(text.slice(own.end, own.end + 8))) return "#";
  if (!own || !other) return undefined;
  const between = step === 1 ? text.slice(own.end, other.start) : text.slice(other.end, own.start);
  if (!/^\s$/.test(between)) return undefined;
  const bare = other.text.replace(GENITIVE, "");
  return bare === bare.toLowerCase() ? bare : `${bare.toLowerCase()}|`;
}

/** A name, or a figure: next to it a word means the same in every text. */
function isName(neighbour: string): boolean {
  return neighbour === "#" || neighbour.endsWith("|");
}
