import { type Pair, sentencesOf } from "./pair.ts";
import { type CapitalHabits, learnCapitals } from "./reading/capital-habits.ts";
import { foldedSentence } from "./reading/folded.ts";
import { type Styles, stylesOf } from "./reading/style.ts";

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

/** Of no pairs at all it learns the lengths of newspaper prose, and no habits. */
export function learn(pairs: readonly Pair[]): Learned {
  const byDutch = new Map<string, Seen[]>();
  const byEnglish = new Map<string, Seen[]>();
  for (const pair of pairs) {
    for (const { nl, en } of pair.groups) {
      const [dutch, english] = [nl[0], en[0]];
      if (nl.length !== 1 || en.length !== 1 || !dutch || !english) continue;
      const [left, right] = [foldedSentence(dutch.text), foldedSentence(english.text)];
      const where = { text: pair.text, row: pair.row };
      push(byDutch, left, { ...where, other: right, otherText: english.text });
      push(byEnglish, right, { ...where, other: left, otherText: dutch.text });
    }
  }
  return {
    lengths: learnLengths(pairs),
    styles: stylesOf(pairs),
    byDutch,
    byEnglish,
    ...countWords(pairs),
    capitals: learnCapitals(pairs),
    renderings: countRenderings(pairs),
  };
}

/** With less than this many groups the bundled figures speak louder than the library's own. */
const ENOUGH = 40;
/** Measured on newspaper prose and its translation, sentence by sentence. */
const USUAL = { ratio: 1.05, variance: 5 };
/** Groups shorter than this say nothing about length. */
export const LEAST_LENGTH = 30;

function learnLengths(pairs: readonly Pair[]): Lengths {
  const groups = pairs
    .flatMap((pair) => pair.groups)
    .map(({ nl, en }) => ({ nl: lengthOf(nl), en: lengthOf(en) }))
    .filter(({ nl, en }) => nl >= LEAST_LENGTH && en > 0);
  const share = groups.length / (groups.length + ENOUGH);
  const own = average(groups.map(({ nl, en }) => en / nl));
  const ratio = own * share + USUAL.ratio * (1 - share);
  const spread = average(groups.map(({ nl, en }) => (en - ratio * nl) ** 2 / nl));
  return { ratio, variance: spread * share + USUAL.variance * (1 - share), from: groups.length };
}

export function lengthOf(sentences: readonly { readonly text: string }[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
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

function countRenderings(pairs: readonly Pair[]): Learned["renderings"] {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const { text, occurrences } of pairs) {
    for (const { term, rendering } of occurrences) {
      if (!rendering) continue;
      const forms = counts.get(term) ?? new Map<string, Map<string, number>>();
      const texts = forms.get(rendering.form) ?? new Map<string, number>();
      texts.set(text, (texts.get(text) ?? 0) + 1);
      forms.set(rendering.form, texts);
      counts.set(term, forms);
    }
  }
  return counts;
}
