import type { Check, Context, Found } from "./check.ts";
import { type Pair, type Sentence, sentencesOf } from "./pair.ts";
import { isNameIn, usuallyCapital } from "./reading/capital-habits.ts";
import { loweredNames } from "./reading/dutch-capitals.ts";
import { englishNames } from "./reading/glossary-words.ts";
import { namesOf } from "./reading/names.ts";

/**
 * A small letter where English has a capital: the beginning of a sentence, also behind a quotation mark; months,
 * days, nationalities and other names; the pronoun I.
 */
export const capitals: Check = {
  severity: "warning",
  *find(pair, context) {
    yield* beginnings(pair);
    yield* onceAtEach([...lowered(pair, context), ...writtenSmall(pair, context)]);
  },
};

/** A place that several rules speak of is one finding. */
function onceAtEach(found: readonly Found[]): Found[] {
  const places = new Map<Sentence | undefined, Set<number>>();
  return found.filter(({ en }) => {
    const starts = places.get(en?.sentence) ?? new Set();
    places.set(en?.sentence, starts);
    const isNew = !starts.has(en?.start ?? 0);
    starts.add(en?.start ?? 0);
    return isNew;
  });
}

/** Months, days, nationalities, I, and names that English or the Dutch beside it knows with a capital only. */
function* writtenSmall(pair: Pair, context: Context): Iterable<Found> {
  const known = namesKnownTo(pair, context);
  for (const sentence of sentencesOf(pair.en)) {
    for (const word of sentence.words) {
      if (word.text !== word.lower || isInAddress(sentence, word)) continue;
      if (!isNameWrittenSmall(word.lower.replace(/[’']s?$/, ""), sentence, word, { ...context, known }))
        continue;
      const { start, end } = word;
      yield { en: { sentence, start, end }, replacement: capitalised(word.text) };
    }
  }
}

/** Names beside the Dutch ones, and words that are names by habit. */
function* lowered({ groups, text }: Pair, { dutch, learned }: Context): Iterable<Found> {
  for (const group of groups) {
    const isName = (lower: string) => isNameIn(text, lower, learned.capitals);
    for (const { name, sentence, start, end, lower } of loweredNames(group, dutch, isName))
      yield { nl: name, en: { sentence, start, end }, replacement: capitalised(lower) };
    for (const { sentence, start, end, lower } of usuallyCapital(group, text, learned.capitals))
      yield { en: { sentence, start, end }, replacement: capitalised(lower) };
  }
}

/** A sentence that begins small beside a Dutch one that does not. */
function* beginnings({ groups }: Pair): Iterable<Found> {
  for (const { nl, en } of groups) {
    const [dutch, english] = [nl[0], en[0]];
    if (!dutch || !english) continue;
    const [left, right] = [firstLetter(dutch), firstLetter(english)];
    if (!left || !right || !/\p{Lu}/u.test(left.letter) || !/\p{Ll}/u.test(right.letter)) continue;
    // iPhone, eBay, van Gogh’s: a capital may stand later in the word.
    const word = english.words.find(({ end }) => end > right.at);
    if (word && word.text !== word.lower) continue;
    yield {
      nl: { sentence: dutch, start: left.at, end: left.at + left.letter.length },
      en: { sentence: english, start: right.at, end: right.at + right.letter.length },
      replacement: right.letter.toUpperCase(),
    };
  }
}

/** The first letter, behind quotation marks and brackets only; a figure or a dash begins differently. */
function firstLetter({ text, language }: Sentence): { letter: string; at: number } | undefined {
  const dutchClitic = language === "nl" ? /^["'‘’“([]*['’][a-z]\s+/.exec(text)?.[0].length : 0;
  const rest = text.slice(dutchClitic ?? 0);
  const match = /^["'‘“«„([]*(\p{L})/u.exec(rest);
  if (!match) return undefined;
  return { letter: match[1] ?? "", at: (dutchClitic ?? 0) + match[0].length - 1 };
}

/** Names that are words as well: to march, may, polish. */
const ALSO_WORDS: ReadonlySet<string> = new Set(["march", "may", "polish", "turkey", "china", "august"]);
const NAMES: ReadonlySet<string> = new Set(
  `january february april june july september october november december monday tuesday wednesday thursday friday
  saturday sunday dutch english french german russian ukrainian belgian american british european italian spanish
  chinese turkish flemish`.split(/\s+/),
);

function isNameWrittenSmall(
  word: string,
  { text }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
  { spelling, known }: Pick<Context, "spelling"> & { readonly known: ReadonlySet<string> },
): boolean {
  if (NAMES.has(word)) return true;
  if (word === "i")
    return (
      /^(?:[’']\p{L}|\s\p{Ll})/u.test(text.slice(end, end + 2)) &&
      !/[.(]$/.test(text.slice(0, start).trimEnd().slice(-1) || " ")
    );
  if (word === "march" || word === "may" || word === "august") {
    if (/^\s\d/.test(text.slice(end, end + 2))) return true;
    return (
      /\d(?:st|nd|rd|th)?\s$/.test(text.slice(Math.max(0, start - 5), start)) &&
      /^(?:[.,;:)]|$)/.test(text.slice(end))
    );
  }
  if (ALSO_WORDS.has(word) || !spelling || word.length < 4 || !/^\p{L}+$/u.test(word)) return false;
  const isAmerican = AMERICAN.some(
    ([way, ours]) => word !== word.replace(way, ours) && spelling.knows(word.replace(way, ours)),
  );
  return !isAmerican && !spelling.knows(word) && (spelling.knows(capitalised(word)) || known.has(word));
}

/** Ways of a word that is no name, only American. */
const AMERICAN = [
  [/er(?=s?$)/, "re"],
  [/or(?=s?$)/, "our"],
  [/iz/, "is"],
] as const;

/** In small letters: names of the glossary, and words that the Dutch has with a capital inside a sentence. */
function namesKnownTo({ nl }: Pair, { terms }: Context): ReadonlySet<string> {
  const dutch = sentencesOf(nl)
    .flatMap(namesOf)
    .filter(({ isFirst }) => !isFirst)
    .map(({ text }) => text.toLowerCase());
  return new Set([...englishNames(terms), ...dutch]);
}

function isInAddress(
  { text }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return /[@/._#]/.test(text.charAt(start - 1)) || /^(?:[@/_]|\.\p{L})/u.test(text.slice(end, end + 2));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
