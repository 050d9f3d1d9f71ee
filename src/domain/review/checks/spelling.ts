import type { Check, Context } from "./check.ts";
import { type Pair, sentencesOf } from "./pair.ts";
import { foldedWord } from "./reading/folded.ts";
import { englishForms } from "./reading/glossary-words.ts";

/**
 * A word in small letters that British English does not spell so (Hunspell), that the glossary does not have, and
 * that is not in the Dutch either. American spellings have one mend.
 */
export const spelling: Check = {
  severity: "warning",
  *find(pair, context) {
    const known = context.spelling;
    if (!known) return;
    const dutch = wordsOfDutch(pair);
    for (const sentence of sentencesOf(pair.en)) {
      for (const { text, lower, start, end } of sentence.words) {
        if (text !== lower || !/^\p{L}[\p{L}’'-]*$/u.test(text) || isInAddress(sentence.text, start, end))
          continue;
        if (dutch.has(foldedWord(lower)) || isKnown(lower, context) || known.knows(capitalised(lower)))
          continue;
        const mended = british(lower.replace(GENITIVE, ""), known);
        // A library that is not British throughout is not told so at every word.
        if (mended !== undefined && context.learned.style.spelling !== "British") continue;
        const replacement = mended && `${mended}${GENITIVE.exec(lower)?.[0] ?? ""}`;
        yield { en: { sentence, start, end }, replacement };
      }
    }
  },
};

function wordsOfDutch({ nl }: Pair): ReadonlySet<string> {
  return new Set(sentencesOf(nl).flatMap(({ words }) => words.map(({ lower }) => foldedWord(lower))));
}

/** Words of other languages that British newspapers write as their own. */
const BORROWED: ReadonlySet<string> = new Set(
  "alia vis-à-vis facto jure pro ante alma mater sui generis haute coup d’état laissez-faire".split(" "),
);

/** Beginnings that English puts to any word, with or without a hyphen. */
const BEGINNINGS =
  "anti pro ex non co re un over under out pre post self semi super sub inter multi mini micro mid cyber neo pseudo counter ultra eco bio tele video trans mis de infra intra extra hyper mega".split(
    " ",
  );
const GENITIVE = /[’']s?$/;
const END = /(?:’s|'s|s’|s'|ness|less|like)$/;
/** Shorter words are parts of too many others. */
const LEAST_PART = 4;

/** A word is known by its parts where it has a hyphen, is two words run together, or has something before or behind it. */
function isKnown(word: string, { spelling: known, terms }: Context): boolean {
  const forms = englishForms(terms);
  const knows = (part: string) => part.length < 2 || forms.has(part) || (known?.knows(part) ?? true);
  if (knows(word)) return true;
  if (word.includes("-")) {
    return word
      .split("-")
      .every((part) => knows(part) || knows(capitalised(part)) || BEGINNINGS.includes(part));
  }
  if (BORROWED.has(word)) return true;
  const made = word.replace(/isations?$/, "");
  if (made !== word && (knows(made) || knows(`${made}e`) || knows(`${made}y`))) return true;
  const stem = word.replace(END, "");
  if (stem !== word && stem.length >= LEAST_PART && knows(stem)) return true;
  const rests = BEGINNINGS.filter((each) => word.startsWith(each)).map((each) => word.slice(each.length));
  return rests.some((rest) => rest.length >= LEAST_PART && knows(rest)) || isTwoWords(word, knows);
}

/** Longer ones are as likely to be a misspelling: demon-stations. */
const LONGEST_JOINED = 10;

/** Thinktank, pushback: newspapers run together what dictionaries still keep apart. */
function isTwoWords(word: string, knows: (part: string) => boolean): boolean {
  if (word.length > LONGEST_JOINED) return false;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  }
  return false;
}

/** American ways with one British counterpart; given only where the British word is one. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/or(?=(?:s|ed|ing|able|ful|less|ite|ites|er|ers|hood|ly)?$)/, "our"],
  [/er(?=s?$)/, "re"],
  [/iz(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, "is"],
  [/yz(?=(?:e|es|ed|ing|er|ers)$)/, "ys"],
  [/l(?=(?:ed|ing|er|ers)$)/, "ll"],
  [/og(?=s?$)/, "ogue"],
  [/ense(?=s?$)/, "ence"],
  [/^gray/, "grey"],
  [/^program(?=s?$)/, "programme"],
  [/^skeptic/, "sceptic"],
  [/^maneuver/, "manoeuvre"],
  [/^pediatric/, "paediatric"],
  [/^aluminum/, "aluminium"],
  [/^jewelry/, "jewellery"],
  [/^tire(?=s?$)/, "tyre"],
  [/^plow/, "plough"],
  [/^mustache/, "moustache"],
  [/^check(?=s?$)/, "cheque"],
  [/^fulfill/, "fulfil"],
  [/^enroll(?=$|ment)/, "enrol"],
];

function british(word: string, known: { knows(word: string): boolean }): string | undefined {
  const mended = AMERICAN.map(([way, ours]) => word.replace(way, ours)).filter(
    (candidate) => candidate !== word && known.knows(candidate),
  );
  return new Set(mended).size === 1 ? mended[0] : undefined;
}

function isInAddress(text: string, start: number, end: number): boolean {
  return /[@/._#-]/.test(text.charAt(start - 1)) || /^(?:[@/_]|\.\p{L})/u.test(text.slice(end, end + 2));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
