import type { Language } from "../model.ts";
import { stopKindOf } from "./abbreviation.ts";
import { isReportedBy } from "./attribution.ts";
import { isCalendarWord, isMonth } from "./calendar.ts";
import type { Ending } from "./ending.ts";
import { endsAtInitials } from "./initials.ts";
import { isLastWord } from "./last-words.ts";
import { isEnumerator, isNumeral } from "./numbering.ts";
import { Opening } from "./opening.ts";
import { core, hasBareNote, type Token } from "./token.ts";

/** The last word before a gap, and what is known of its sentence. */
export interface Before {
  readonly token: Token;
  readonly ending: Ending;
  /** It is the first word of its sentence. */
  readonly first: boolean;
  /** The word before it in the sentence. */
  readonly previous: Token | undefined;
  /** Single letters with full stops that stand before it: `d.w.` before `z.`. */
  readonly chain: string;
  /** It closes a bracket that opened inside the sentence, after the last terminator. */
  readonly closesAside: boolean;
}

/** Names that are written with an exclamation mark. */
const EXCLAIMING = new Set(["Yahoo", "Groen", "Jeopardy", "Joomla", "Wham"]);
const HANGING = new Set(
  "de het een naar van met voor door bij uit aan op in tot the a an of to with from by for on at my".split(
    " ",
  ),
);
const LISTING = /[:;,]/;
const DAY_OR_TIME = /^(?:\d{1,2}|\d{1,2}[.:]\d{2})$/;

/** Whether a sentence ends after `before`, where `next` is the next word. */
export function isBoundary(text: string, language: Language, before: Before, next: Token): boolean {
  const { kind } = before.ending;
  if (kind === "none") return false;
  const after = new Opening(text, language, next);
  if (kind === "stop") return endsAtStop(text, language, before, after);
  if (after.kind === "lower") return false;
  if (kind === "stops") return true;
  if (kind === "elision" || before.closesAside) return after.common;
  if (kind === "ellipsis" && (after.kind !== "capital" || hangs(text, before, after))) return false;
  if (EXCLAIMING.has(core(text, before.token))) return after.common;
  return !(language === "en" && before.ending.quoted && isReportedBy(text, next));
}

/** After an article or a preposition the dots are a pause: “Wij gaan naar … Parijs!” */
function hangs(text: string, before: Before, after: Opening): boolean {
  return HANGING.has(core(text, before.token)) && !after.common;
}

function endsAtStop(text: string, language: Language, before: Before, after: Opening): boolean {
  const word = core(text, before.token);
  if (after.kind === "lower" && !mayEndBeforeSmallLetter(language, before, after, word)) return false;
  if (isEnumerator(word) && (before.first || (word.length < 3 && followsListing(text, before)))) return false;
  const kind = stopKindOf(word, before.chain + word, language);
  if (kind === "plain") return word.length > 1 || !after.initial;
  if (kind === "binds" || hasBareNote(text, before.token)) return false;
  if (after.kind === "weak" || after.kind === "lower") return false;
  if (kind === "wavers" || before.closesAside) return after.common;
  if (kind === "initials") return endsAtInitials(word, previousWord(text, before), after);
  if (kind === "closes") return !isCalendarWord(after.word);
  return !(kind === "day" ? leadsToDate(text, after) : leadsToNumber(after));
}

/** The 2. of `1. het brood; 2. de kaas`. */
function followsListing(text: string, { previous }: Before): boolean {
  return previous !== undefined && LISTING.test(text.charAt(previous.end - 1));
}

const previousWord = (text: string, { previous }: Before): string =>
  previous === undefined ? "" : core(text, previous);

function mayEndBeforeSmallLetter(language: Language, before: Before, after: Opening, word: string): boolean {
  const { quoted, bracketed } = before.ending;
  return !quoted && !bracketed && !after.bracketed && isLastWord(word, language);
}

function leadsToNumber(after: Opening): boolean {
  if (after.kind === "digit" || isCalendarWord(after.word) || isNumeral(after.word)) return true;
  return after.word.length === 1 && !after.common;
}

function leadsToDate(text: string, after: Opening): boolean {
  return (
    DAY_OR_TIME.test(core(text, after.token)) &&
    (isMonth(after.nextWord) || /[.:]/.test(core(text, after.token)))
  );
}
