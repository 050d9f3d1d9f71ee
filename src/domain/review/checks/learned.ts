import { type Pair, type Sentence, sentencesOf } from "./pair.ts";
import {
  type CapitalHabits,
  capitalHabits,
  countCapitals,
  type TextCapitals,
} from "./reading/capital-habits.ts";
import { foldedSentence } from "./reading/folded.ts";
import { countsIn, type StyleCounts, type Styles, stylesOf } from "./reading/style.ts";

/** What the pairs of a library say about each other: plain data. */
export interface Learned {
  readonly lengths: Lengths;
  /** How each text writes what two ways are right for. */
  readonly styles: Styles;
  /** Sentences that stand in the library, by what they say in either language. */
  readonly byDutch: ReadonlyMap<string, readonly Seen[]>;
  readonly byEnglish: ReadonlyMap<string, readonly Seen[]>;
  /** How often each capitalised English word stands in the library. */
  readonly names: ReadonlyMap<string, number>;
  /** Which ordinary words have a capital by habit. */
  readonly capitals: CapitalHabits;
  /** How often each English word that has no capital stands there. */
  readonly words: ReadonlyMap<string, number>;
  /** Term → listed form → texts in which it renders the term → how often. */
  readonly renderings: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
}

/** A sentence and its rendering, where they stand. */
interface Seen {
  readonly text: string;
  readonly row: string;
  /** The other language, folded. */
  readonly other: string;
  /** As it is written there. */
  readonly otherText: string;
}

/**
 * How long the English of this library is beside its Dutch, after Gale and Church (1993, section 3.1): each Dutch
 * character makes so many English ones, and what is off from that has a variance that grows with the length.
 */
interface Lengths {
  readonly ratio: number;
  readonly variance: number;
  /** How many groups of sentences it was learned from. */
  readonly from: number;
}

/** What the pairs of one text say, worked out without the others: plain data. */
export interface TextHabits {
  readonly text: string;
  readonly lengths: LengthSums;
  readonly style: StyleCounts;
  /** The sentences that stand alone beside one another, in order. */
  readonly seen: readonly SeenPair[];
  readonly names: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly capitals: TextCapitals;
  /** Term → listed form → how often. */
  readonly renderings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface SeenPair extends Pick<Seen, "row"> {
  readonly nl: { readonly text: string; readonly folded: string };
  readonly en: { readonly text: string; readonly folded: string };
}

/** Of no pairs at all it learns the lengths of newspaper prose, and no habits. */
export function learn(pairs: readonly Pair[]): Learned {
  return learnedFrom([...Map.groupBy(pairs, ({ text }) => text)].map(([text, own]) => learnText(text, own)));
}

/** @param pairs all of the text */
export function learnText(text: string, pairs: readonly Pair[]): TextHabits {
  return {
    text,
    lengths: lengthSums(pairs),
    style: countsIn(pairs.flatMap(({ en }) => sentencesOf(en))),
    seen: pairs.flatMap(seenIn),
    ...countWords(pairs),
    capitals: countCapitals(pairs),
    renderings: countRenderings(pairs),
  };
}

/** What texts say together. */
export function learnedFrom(texts: readonly TextHabits[]): Learned {
  return {
    lengths: learnLengths(texts.map(({ lengths }) => lengths)),
    styles: stylesOf(texts),
    ...seenTogether(texts),
    names: summed(texts.map(({ names }) => names)),
    words: summed(texts.map(({ words }) => words)),
    capitals: capitalHabits(texts),
    renderings: renderingsTogether(texts),
  };
}

function seenIn({ row, groups }: Pair): SeenPair[] {
  return groups.flatMap(({ nl, en }) => {
    const [dutch, english] = [nl[0], en[0]];
    if (nl.length !== 1 || en.length !== 1 || !dutch || !english) return [];
    const side = ({ text }: Sentence) => ({ text, folded: foldedSentence(text) });
    return [{ row, nl: side(dutch), en: side(english) }];
  });
}

function seenTogether(texts: readonly TextHabits[]): Pick<Learned, "byDutch" | "byEnglish"> {
  const [byDutch, byEnglish] = [new Map<string, Seen[]>(), new Map<string, Seen[]>()];
  for (const { text, seen } of texts) {
    for (const { row, nl, en } of seen) {
      push(byDutch, nl.folded, { text, row, other: en.folded, otherText: en.text });
      push(byEnglish, en.folded, { text, row, other: nl.folded, otherText: nl.text });
    }
  }
  return { byDutch, byEnglish };
}

/** With less than this many groups the bundled figures speak louder than the library's own. */
const ENOUGH = 40;
/** Measured on newspaper prose and its translation, sentence by sentence. */
const USUAL = { ratio: 1.05, variance: 5 };
/** Groups shorter than this say nothing about length. */
export const LEAST_LENGTH = 30;

/** Over groups of `nl` Dutch and `en` English characters. */
interface LengthSums {
  readonly groups: number;
  readonly nl: number;
  readonly en: number;
  /** Of en ÷ nl, and of en² ÷ nl. */
  readonly ratios: number;
  readonly squares: number;
}

function lengthSums(pairs: readonly Pair[]): LengthSums {
  const sums = { groups: 0, nl: 0, en: 0, ratios: 0, squares: 0 };
  for (const group of pairs.flatMap((pair) => pair.groups)) {
    const [nl, en] = [lengthOf(group.nl), lengthOf(group.en)];
    if (nl < LEAST_LENGTH || en === 0) continue;
    sums.groups += 1;
    sums.nl += nl;
    sums.en += en;
    sums.ratios += en / nl;
    sums.squares += (en * en) / nl;
  }
  return sums;
}

function learnLengths(texts: readonly LengthSums[]): Lengths {
  const total = (of: keyof LengthSums) => texts.reduce((sum, text) => sum + text[of], 0);
  const groups = total("groups");
  const share = groups / (groups + ENOUGH);
  const ratio = (total("ratios") / Math.max(1, groups)) * share + USUAL.ratio * (1 - share);
  // The sum of (en − ratio nl)² ÷ nl, multiplied out.
  const spread = total("squares") - 2 * ratio * total("en") + ratio * ratio * total("nl");
  const variance = (spread / Math.max(1, groups)) * share + USUAL.variance * (1 - share);
  return { ratio, variance, from: groups };
}

export function lengthOf(sentences: readonly { readonly text: string }[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function countWords(pairs: readonly Pair[]): { names: Map<string, number>; words: Map<string, number> } {
  const [names, small] = [new Map<string, number>(), new Map<string, number>()];
  for (const { en } of pairs) {
    for (const { words } of sentencesOf(en)) {
      for (const { text, lower } of words) {
        const counts = text === lower ? small : names;
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return { names, words: small };
}

/** The sums of counts by the same key. */
function summed(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const own of counts) for (const [key, times] of own) sums.set(key, (sums.get(key) ?? 0) + times);
  return sums;
}

function countRenderings(pairs: readonly Pair[]): TextHabits["renderings"] {
  const counts = new Map<string, Map<string, number>>();
  for (const { term, rendering } of pairs.flatMap(({ occurrences }) => occurrences)) {
    if (!rendering) continue;
    const forms = counts.get(term) ?? new Map<string, number>();
    forms.set(rendering.form, (forms.get(rendering.form) ?? 0) + 1);
    counts.set(term, forms);
  }
  return counts;
}

function renderingsTogether(texts: readonly TextHabits[]): Learned["renderings"] {
  const all = new Map<string, Map<string, Map<string, number>>>();
  for (const { text, renderings } of texts) {
    for (const [term, own] of renderings) {
      const forms = all.get(term) ?? new Map<string, Map<string, number>>();
      all.set(term, forms);
      for (const [form, times] of own)
        forms.set(form, (forms.get(form) ?? new Map<string, number>()).set(text, times));
    }
  }
  return all;
}
