import type { Context } from "../check.ts";
import { englishForms } from "./glossary-words.ts";
import { slipOf } from "./slip.ts";

/** Words of other languages that British newspapers write as their own. */
const BORROWED: ReadonlySet<string> = new Set(
  "alia vis-à-vis facto jure pro ante alma mater sui generis haute coup d’état laissez-faire vitro vivo situ".split(
    " ",
  ),
);

/** Spellings that are as good as the one that the dictionary has. */
const AS_GOOD: ReadonlySet<string> = new Set(
  "judgment judgments acknowledgment acknowledgments advisor advisors protestor protestors convenor convenors snuck dextrous".split(
    " ",
  ),
);

/** Beginnings that English puts to any word, with or without a hyphen. */
const BEGINNINGS =
  "anti pro ex non co re un over under out pre post self semi super sub inter multi mini micro mid cyber neo pseudo counter ultra eco bio tele video trans mis de infra intra extra hyper mega up down".split(
    " ",
  );
const END = /(?:’s|'s|s’|s'|ness|less|like|ial|ers?|ors?)$/;
const LEAST_LONG_PART = 5;
/** As far as slips are looked for. */
const LONGEST = 16;
/** Shorter words are parts of too many others. */
const LEAST_PART = 4;

/**
 * Whether a word in small letters is one of English, or of the glossary: it, or its parts where it has a hyphen, is two
 * words run together, or has something before or behind it.
 */
export function isKnownWord(
  word: string,
  { spelling: known, terms }: Pick<Context, "spelling" | "terms">,
): boolean {
  const forms = englishForms(terms);
  const knows = (part: string) => part.length < 2 || forms.has(part) || (known?.knows(part) ?? true);
  if (knows(word) || BORROWED.has(word) || AS_GOOD.has(word)) return true;
  if (word.includes("-")) {
    return word
      .split("-")
      .every(
        (part) =>
          knows(capitalised(part)) ||
          BEGINNINGS.includes(part) ||
          isKnownWord(part, { spelling: known, terms }),
      );
  }
  if (isMade(word, knows) || isTwoWords(word, knows, known)) return true;
  const rests = BEGINNINGS.filter((each) => word.startsWith(each)).map((each) => word.slice(each.length));
  return rests.some((rest) => rest.length >= LEAST_PART && isMade(rest, knows));
}

type Knows = (part: string) => boolean;

/** A word, or one that English makes of a word: verifications, pseudonymising, implementers. */
function isMade(word: string, knows: Knows): boolean {
  if (knows(word)) return true;
  const made = word.replace(/is(?:e|es|ed|ing|ations?)$/, "");
  if (made !== word && made.length >= LEAST_PART && [made, `${made}e`, `${made}y`].some(knows)) return true;
  const singular = singularOf(word);
  if (singular !== undefined && knows(singular)) return true;
  const stem = word.replace(END, "");
  return (
    stem !== word && stem.length >= LEAST_PART && (knows(stem) || (END_IN_E.test(word) && knows(`${stem}e`)))
  );
}

const END_IN_E = /ers?$/;
/** Of shorter words an s at the end is as likely to be a slip. */
const LEAST_SINGULAR = 6;

function singularOf(word: string): string | undefined {
  if (word.length <= LEAST_SINGULAR || !/[^s]s$/.test(word)) return undefined;
  return word.endsWith("ies") ? word.replace(/ies$/, "y") : word.slice(0, -1);
}

/** Longer ones are as likely to be a misspelling (demon-stations), unless there is no word that they are a slip of. */
const LONGEST_JOINED = 10;

/** Thinktank, pushback: newspapers run together what dictionaries still keep apart. */
function isTwoWords(word: string, knows: Knows, known: Context["spelling"]): boolean {
  if (word.length > LONGEST) return false;
  const least = word.length > LONGEST_JOINED ? LEAST_LONG_PART : LEAST_PART;
  for (let at = least; at <= word.length - least; at += 1) {
    if (!knows(word.slice(0, at)) || !knows(word.slice(at))) continue;
    return word.length <= LONGEST_JOINED || (known !== null && slipOf(word, known) === undefined);
  }
  return false;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
