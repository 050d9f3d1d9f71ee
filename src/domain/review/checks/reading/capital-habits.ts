import { type Group, type Pair, type Sentence, sentencesOf } from "../pair.ts";
import { namesOf } from "./names.ts";

/** How often a word stands with a capital inside a sentence, and how often without. */
interface Count {
  capital: number;
  small: number;
}

type Counts = ReadonlyMap<string, Readonly<Count>>;

/** Counts of one text. */
export interface TextCapitals {
  /** By word, and by word and neighbour: of words that have a capital somewhere in the text. */
  readonly own: Counts;
  /** By word, and by word and a name or figure beside it, which mean the same in every text. */
  readonly shared: Counts;
}

/** Where an ordinary word is a name by habit: the Board, Member State. */
export interface CapitalHabits {
  readonly texts: ReadonlyMap<string, Counts>;
  /** Of words that have a capital somewhere in the library. */
  readonly shared: Counts;
}

/** A word inside a sentence, with what stands next to it. */
interface Placed {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly isCapital: boolean;
  /** The word; then it next to its neighbours. */
  readonly keys: readonly string[];
  /** A name or a figure follows: Member State, Article 6. */
  readonly hasFollower: boolean;
}

/** @param pairs all of a text */
export function countCapitals(pairs: readonly Pair[]): TextCapitals {
  const [own, shared] = [new Map<string, Count>(), new Map<string, Count>()];
  for (const sentence of pairs.flatMap(({ en }) => sentencesOf(en))) {
    for (const { lower, keys, isCapital, hasFollower } of placesOf(sentence)) {
      count(shared, lower, isCapital);
      for (const key of keys) count(isShared(key) ? shared : own, key, isCapital);
      if (hasFollower) count(own, followed(lower), isCapital);
    }
  }
  return { own: withCapitals(own), shared };
}

function count(counts: Map<string, Count>, key: string, isCapital: boolean): void {
  const known = counts.get(key) ?? { capital: 0, small: 0 };
  if (isCapital) known.capital += 1;
  else known.small += 1;
  counts.set(key, known);
}

function withCapitals(counts: Counts): Counts {
  return new Map([...counts].filter(([, { capital }]) => capital > 0));
}

export function capitalHabits(
  texts: readonly { readonly text: string; readonly capitals: TextCapitals }[],
): CapitalHabits {
  const sums = new Map<string, Count>();
  for (const { capitals } of texts) {
    for (const [key, { capital, small }] of capitals.shared) {
      const sum = sums.get(key);
      if (sum) {
        sum.capital += capital;
        sum.small += small;
      } else sums.set(key, { capital, small });
    }
  }
  return {
    texts: new Map(texts.map(({ text, capitals }) => [text, capitals.own])),
    shared: withCapitals(sums),
  };
}

const NOTHING: Counts = new Map();

/** How often a key of a place is met where the text's words count. */
function counter(
  { texts, shared }: CapitalHabits,
  text: string,
): (key: string) => Readonly<Count> | undefined {
  const own = texts.get(text) ?? NOTHING;
  return (key) => (isShared(key) ? shared : own).get(key);
}

/** Whether the neighbour that a key names is a name or a figure. */
function isShared(key: string): boolean {
  return /[|#]/.test(key);
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
  const places = en.flatMap((sentence) => placesOf(sentence, (lower) => habits.shared.has(lower)));
  const countOf = counter(habits, text);
  const isShort = capitalsIn(en) < capitalsIn(nl);
  return places.filter((place) => {
    const [own, ...beside] = place.keys;
    if (place.isCapital || isHalfOfName(place, countOf)) return false;
    const neighbours = beside.map((key) => ({ key, ...withoutOne(countOf(key)) }));
    const often = neighbours.filter((each) => each.capital >= LEAST.neighbour && isHabit(each));
    if (often.some(({ key }) => isShared(key))) return true;
    if (!neighbours.every(isHabit)) return false;
    const inText = withoutOne(countOf(own ?? ""));
    if (often.length > 0) return true;
    const isName = inText.capital >= LEAST.text && isHabit(inText);
    return isName && (isShort || neighbours.some(({ capital }) => capital >= LEAST.nameBeside));
  });
}

/** Whether the text has the word as a name before another only, and none comes here: Member State, a member. */
function isHalfOfName(
  { lower, hasFollower }: Placed,
  countOf: (key: string) => Readonly<Count> | undefined,
): boolean {
  const [all, before] = [countOf(lower), countOf(followed(lower))];
  return !hasFollower && (before?.capital ?? 0) >= MOSTLY * (all?.capital ?? 1);
}

const MOSTLY = 0.8;

function followed(lower: string): string {
  return `${lower} >`;
}

/** Whether a text writes a word with a capital, nearly always. */
export function isNameIn(text: string, lower: string, habits: CapitalHabits): boolean {
  const inText = withoutOne(counter(habits, text)(lower));
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
function placesOf(sentence: Sentence, isWanted = (_: string) => true): Placed[] {
  const first = new Set(namesOf(sentence).flatMap(({ isFirst, start }) => (isFirst ? [start] : [])));
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const bare = word.text.replace(GENITIVE, "");
    if (bare.length < LEAST_LETTERS || first.has(word.start) || !/^\p{L}\p{Ll}+$/u.test(bare)) return [];
    const lower = bare.toLowerCase();
    if (!isWanted(lower)) return [];
    const [before, after] = [neighbour(sentence, at, -1), neighbour(sentence, at, 1)];
    const keys = [lower];
    if (before !== undefined) keys.push(`${before} ${lower} …`);
    if (after !== undefined) keys.push(`… ${lower} ${after}`);
    const spot = { sentence, start: word.start, end: word.start + bare.length };
    const hasFollower = after !== undefined && isShared(after);
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
