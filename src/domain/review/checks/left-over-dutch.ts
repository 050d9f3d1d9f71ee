import type { Check, Context } from "./check.ts";
import { type Pair, type Sentence, sentencesOf } from "./pair.ts";
import { foldedSentence, foldedWord } from "./reading/folded.ts";
import { englishForms } from "./reading/glossary-words.ts";
import { isKnownWord } from "./reading/known-word.ts";

/**
 * A Dutch word in the English: one that stands in the Dutch beside it just so and that no English dictionary knows,
 * or one of the small words that only Dutch has. Names, and words the glossary keeps, may stay.
 */
export const leftOverDutch: Check = {
  severity: "error",
  *find(pair, context) {
    const dutch = wordsByForm(pair);
    for (const sentence of sentencesOf(pair.en)) {
      // A sentence that is still the Dutch one as a whole is another check's.
      if (isWhole(sentence, pair)) continue;
      for (const word of sentence.words) {
        const source = dutch.get(word.lower);
        const { text, lower, start, end } = word;
        // With a capital on both sides it is a name, unless the capital is the sentence’s.
        const isName = text !== lower && source && !source.isSmall;
        if (isName && (source.start + start > 0 || isNameElsewhere(word, sentence, context))) continue;
        if (isDutch(text, lower, source !== undefined, context))
          yield { nl: source, en: { sentence, start, end } };
      }
    }
  },
};

/** First in its sentence on both sides: a name where another follows, or where the library has it more often. */
function isNameElsewhere(
  { text, end }: Sentence["words"][number],
  sentence: Sentence,
  { learned }: Context,
): boolean {
  return (
    (learned.names.get(text) ?? 0) > 1 || /^[’']?s?\s\p{Lu}\p{Ll}/u.test(sentence.text.slice(end, end + 5))
  );
}

function isWhole({ text }: Sentence, { nl }: Pair): boolean {
  const folded = foldedSentence(text);
  return sentencesOf(nl).some((sentence) => foldedSentence(sentence.text) === folded);
}

function wordsByForm({ nl }: Pair) {
  const found = new Map<string, { sentence: Sentence; start: number; end: number; isSmall: boolean }>();
  for (const sentence of sentencesOf(nl)) {
    for (const { text, lower, start, end } of sentence.words) {
      if (!found.has(lower)) found.set(lower, { sentence, start, end, isSmall: text === lower });
    }
  }
  return found;
}

/** Small words of Dutch that are no words of English, nor parts of names (van, de, den, der). */
const SMALL: ReadonlySet<string> = new Set(
  `het een niet ook naar wordt worden zijn hebben heeft deze bij nog geen werd zich uit om omdat maar tegen voor
  daar waar wie wat dus toch echter terwijl volgens tussen sinds zonder vanaf onder`.split(/\s+/),
);

function isDutch(text: string, lower: string, stands: boolean, context: Context): boolean {
  const { spelling, dutch, terms } = context;
  if (!spelling || !/^\p{L}[\p{L}’'-]*$/u.test(text) || englishForms(terms).has(lower)) return false;
  if (spelling.knows(text) || spelling.knows(lower)) return false;
  if (text === lower && SMALL.has(lower)) return true;
  if (!stands || lower.length < 2) return false;
  // Submenu, webcache: made of English words as much as of Dutch ones.
  if (isKnownWord(lower, context) && !LOOKS_DUTCH.test(lower)) return false;
  const isWord = isDutchForm(foldedWord(lower), dutch);
  return isWord || (text === lower && (LOOKS_DUTCH.test(lower) || isCompound(foldedWord(lower), dutch)));
}

/** A word of Dutch, or an inflected form of one: slimme, luistert, westerse. */
function isDutchForm(word: string, dutch: Context["dutch"]): boolean {
  if (!dutch) return false;
  const stem = word.replace(/(?:e|t|de|te|den|ten)$/, "");
  return dutch.isWord(word) || dutch.isWord(stem) || dutch.isWord(stem.replace(/(.)\1$/, "$1"));
}

const LEAST_PART = 3;
const LONGEST_COMPOUND = 40;

/** Two words of Dutch, with or without what joins them: strafkamp, oorlogsjaar. */
function isCompound(word: string, dutch: Context["dutch"]): boolean {
  if (!dutch || word.length > LONGEST_COMPOUND) return false;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (dutch.isWord(tail) && (dutch.isWord(head) || (head.endsWith("s") && dutch.isWord(head.slice(0, -1)))))
      return true;
  }
  return false;
}

/** Spellings that Dutch has and hardly any other language: for compounds, which no list holds. */
const LOOKS_DUTCH =
  /ij|oe[^u]|ui[tlmnk]|aa|uu|eeu|ieu|sch|cht|(?:heid|lijke?|schap|ische?|tie|ties|ende|eerde?|elen|eren|sten|den|ten|ken|pen|gen|men|ven|zen|len|nen|ren)$/;
