import type { Check, Context, Found } from "./check.ts";
import { type Group, type Pair, sentencesOf } from "./pair.ts";
import { exonym } from "./reading/exonyms.ts";
import { foldedWord } from "./reading/folded.ts";
import { dutchForms, englishForms } from "./reading/glossary-words.ts";
import { isDutchWord, isEnglishWord } from "./reading/is-word.ts";
import { type Name, namesOf } from "./reading/names.ts";
import { slipOf, swapsOf } from "./reading/slip.ts";
import { ALIKE, soundOf, soundsLike } from "./reading/sound.ts";

/**
 * A name that the glossary does not know, and that sounds otherwise in the English than in the Dutch: misspelled,
 * or another's. A name is a word with a capital that is no ordinary word of its language.
 */
export const name: Check = {
  severity: "error",
  *find(pair, context) {
    if (!context.spelling) return;
    const { dutch, english } = { dutch: dutchNames(pair), english: englishNames(pair) };
    for (const group of pair.groups) {
      if (group.nl.length === 0 || group.en.length === 0 || tooMany(group)) continue;
      yield* oddInEnglish(group, dutch, context);
      yield* goneFromEnglish(group, english, context);
    }
  },
};

const MOST_NAMES = 400;

function tooMany({ nl, en }: Group): boolean {
  return [...nl, ...en].reduce((sum, { words }) => sum + words.length, 0) > 20 * MOST_NAMES;
}

function dutchNames({ nl }: Pair): readonly Name[] {
  return sentencesOf(nl).flatMap(namesOf).slice(0, MOST_NAMES);
}

function englishNames({ en }: Pair): readonly Name[] {
  return sentencesOf(en).flatMap(namesOf).slice(0, MOST_NAMES);
}

/**
 * English names that a Dutch one nearly sounds like, not so near that spelling alone sets them apart; and those that
 * are one slip of the finger away from a word that English has.
 */
function* oddInEnglish({ en }: Group, dutch: readonly Name[], context: Context): Iterable<Found> {
  for (const own of en.flatMap(namesOf)) {
    if (!isProperName(own, context)) continue;
    const { name: source, likeness } = nearest(own.text, dutch);
    // Where the library writes it so elsewhere too, somebody has looked at it.
    const isUsual = (context.learned.names.get(own.text) ?? 0) > 2;
    const isDerived = source && own.text.toLowerCase().startsWith(source.text.toLowerCase());
    const isWord = source && isDutchWord(source.text, context.dutch);
    if (isUsual || isDerived || isInDutch(own.text, dutch)) continue;
    const meant = meantBy(own.text, dutch, context);
    if (meant !== undefined) yield { en: own, replacement: meant || undefined };
    else if (likeness !== 1 && likeness >= ALIKE && !isWord) yield { nl: source, en: own };
  }
}

/** Letter for letter, whatever Dutch puts behind it. */
function isInDutch(text: string, dutch: readonly Name[]): boolean {
  const lower = foldedWord(text);
  return dutch.some((name) => foldedWord(name.text).startsWith(lower));
}

/** Shorter names are a slip away from too many words. */
const LEAST_SLIP = 6;

/**
 * The name that these letters are a slip of: one of the Dutch, the library or English with two letters changed places, or a
 * longer word of English; empty: one of several; undefined: none.
 */
function meantBy(text: string, dutch: readonly Name[], { spelling, learned }: Context): string | undefined {
  if (!spelling) return undefined;
  const written = new Set(dutch.map((name) => name.text));
  // Center and Centre are both right.
  const isWritten = (word: string) => written.has(word) && !/(?:er|re)s?$/.test(word);
  const isUsual = (word: string) => (learned.names.get(word) ?? 0) > 1;
  for (const knows of [isWritten, isUsual, spelling.knows]) {
    const [swapped, ...others] = swapsOf(text, knows);
    if (swapped !== undefined) return others.length === 0 ? swapped : "";
  }
  return text.length >= LEAST_SLIP ? slipOf(text, spelling) : undefined;
}

/** A name of which English has no word, which the glossary does not list, and which has letters enough to be told by. */
function isProperName({ text }: Name, { spelling, terms }: Context): boolean {
  if (text.length < 4 || text === text.toUpperCase() || !spelling || !/^\p{L}+$/u.test(text)) return false;
  return !isEnglishWord(text, spelling) && !englishForms(terms).has(text.toLowerCase());
}

function nearest(text: string, names: readonly Name[]): { name: Name | undefined; likeness: number } {
  let best: { name: Name | undefined; likeness: number } = { name: undefined, likeness: 0 };
  for (const each of names) {
    const likeness = isSameName(text, each.text) ? 1 : soundsLike(text, each.text);
    if (likeness > best.likeness) best = { name: each, likeness };
    if (likeness === 1) break;
  }
  return best;
}

/** The same letters, or the same sound with the endings of Dutch adjectives and genitives aside. */
function isSameName(english: string, dutch: string): boolean {
  const [one, other] = [foldedWord(english), foldedWord(dutch)];
  if (one === other || one === other.replace(/s$/, "") || one.replace(/s$/, "") === other) return true;
  return (
    soundOf(one) === soundOf(other.replace(/s$/, "")) || soundOf(one.replace(/s$/, "")) === soundOf(other)
  );
}

/** Dutch names that must be in the English: those that English writes the same. */
function* goneFromEnglish(group: Group, english: readonly Name[], context: Context): Iterable<Found> {
  const shortened = group.en.flatMap(({ text }) => text.match(ABBREVIATION) ?? []);
  for (const own of group.nl.flatMap(namesOf)) {
    if (shortened.some((each) => each.charAt(0) === own.text.charAt(0))) continue;
    if (own.isFirst || !mustStay(own, context)) continue;
    const other = exonym(own.text);
    const isThere = english.some(
      ({ text }) =>
        isSameName(text, own.text) ||
        text.toLowerCase() === other ||
        soundsLike(text, own.text) >= ALIKE ||
        startsAlike(text, own.text),
    );
    if (!isThere) yield { nl: own };
  }
}

/** AZ for Arizona, La. for Louisiana, UN, Sens. */
const ABBREVIATION = /(?<!\p{L})(?:\p{Lu}{2,4}(?!\p{L})|\p{Lu}\p{Ll}{1,3}\.)/gu;

/** China for Chinese, Livi for Livingston. */
function startsAlike(one: string, other: string): boolean {
  return one.slice(0, LEAST_ALIKE).toLowerCase() === other.slice(0, LEAST_ALIKE).toLowerCase();
}

const LEAST_ALIKE = 4;

/** English knows it, with a capital only; Dutch has no such word. */
function mustStay({ text }: Name, { spelling, dutch, terms }: Context): boolean {
  if (text.length < 4 || text === text.toUpperCase() || !/^\p{L}+$/u.test(text)) return false;
  if (dutchForms(terms).has(text.toLowerCase()) || isDutchWord(text, dutch)) return false;
  return (spelling?.knows(text) ?? false) && !spelling?.knows(text.toLowerCase());
}
