import type { Check, Context, Found } from "./check.ts";
import type { Pair, Sentence } from "./pair.ts";
import { foldedSentence, foldedWord } from "./reading/folded.ts";

/** A paragraph without English, or a sentence that is still the Dutch one. */
export const untranslated: Check = {
  severity: "error",
  *find(pair, { spelling, dutch: words }) {
    if (pair.en.length === 0) return yield* withoutEnglish(pair);
    for (const { nl, en } of pair.groups) {
      const dutch = new Map(nl.map((sentence) => [foldedSentence(sentence.text), sentence]));
      for (const sentence of en) {
        const source = dutch.get(foldedSentence(sentence.text));
        const isSame = source !== undefined && sentence.words.length >= LEAST_WORDS;
        if (isSame && !isAllEnglish(sentence, spelling) && isMostlyDutch(sentence, words))
          yield { nl: whole(source), en: whole(sentence) };
      }
    }
  },
};

/** Fewer words may well be a name. */
const LEAST_WORDS = 3;

function* withoutEnglish({ nl }: Pair): Iterable<Found> {
  const first = nl[0]?.sentences[0];
  if (first) yield { nl: whole(first) };
}

/** A title or a quotation that was English in the Dutch text. */
function isAllEnglish({ words }: Sentence, spelling: { knows(word: string): boolean } | null): boolean {
  return spelling !== null && words.every(({ text, lower }) => spelling.knows(text) || spelling.knows(lower));
}

/** Not a quotation in a third language, which stays as it is on either side. Names belong to none. */
function isMostlyDutch({ words: own }: Sentence, words: Context["dutch"]): boolean {
  if (!words || own.some(({ lower }) => UNMISTAKABLE.has(lower))) return true;
  const plain = own.filter(({ text, lower }) => text === lower);
  const dutch = plain.filter(({ lower }) => words.isWord(foldedWord(lower)));
  return plain.length >= LEAST_WORDS && 3 * dutch.length >= 2 * plain.length;
}

/** Words of nearly every Dutch sentence that none of its neighbours has. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  `het een voor niet wordt worden zijn naar ook deze dit wij jij hij hun geen nog heeft hebben kunt wilt moet zich
  omdat toen waar wie welke zoals tussen volgens`.split(/\s+/),
);

function whole(sentence: Sentence) {
  return { sentence, start: 0, end: sentence.text.length };
}
