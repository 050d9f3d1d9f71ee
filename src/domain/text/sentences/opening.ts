import type { Language } from "../model.ts";
import { isCall, isCapital, isDigit, isOpeningBracket, isSingleQuote, isWordUnit } from "./characters.ts";
import { OPENING_WORDS } from "./opening-words.ts";
import { core, isWord, type Token, tokenAt } from "./token.ts";

/**
 * How the next sentence, if it is one, would begin. `weak`: without a capital, but as names and addresses
 * begin that never take one (iPhone, www.…, #…, @…).
 */
export type OpeningKind = "capital" | "weak" | "digit" | "lower";

export interface Opening {
  readonly kind: OpeningKind;
  readonly token: Token;
  /** The letters of its first word, up to an apostrophe: `It` of `It's`. */
  readonly word: string;
  /** The word is one that opens sentences more often than names. */
  readonly common: boolean;
  /** It is 's, 't or 'n, and the word after it has the capital. */
  readonly clitic: boolean;
  /** A bracket opens before it. */
  readonly bracketed: boolean;
}

const CLITIC = /^['’‘‛`´][stnkmr](?:$|-\p{Lu})/iu;
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;
const ADDRESS = /^(?:https?:|www\.)/i;
const SMALL_I = /^i(?:$|['’])/;
const LONGEST_WORD = 24;

export function openingOf(text: string, language: Language, token: Token): Opening {
  const word = firstWord(text, token);
  const clitic = opensWithClitic(text, token);
  return {
    kind: clitic ? "capital" : kindOf(text, token),
    token,
    word,
    common: OPENING_WORDS[language].has(word) && !isInitial(text, token),
    clitic,
    bracketed: prefixHas(text, token, isOpeningBracket),
  };
}

/** With a capital, and a word that seldom begins a name. */
export const opensSentence = (opening: Opening): boolean => opening.common || opening.clitic;

/** The word after this one, or the empty string. */
export function wordAfter(text: string, token: Token): string {
  const next = tokenAt(text, token.end);
  return next === undefined || !isWord(next) ? "" : core(text, next);
}

function firstWord(text: string, token: Token): string {
  const limit = Math.min(token.coreEnd, token.coreStart + LONGEST_WORD);
  let end = token.coreStart;
  while (end < limit && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(token.coreStart, end);
}

function kindOf(text: string, token: Token): OpeningKind {
  const unit = text.charCodeAt(token.coreStart);
  if (isCapital(unit)) return "capital";
  if (isDigit(unit)) return "digit";
  const head = text.slice(token.coreStart, Math.min(token.coreEnd, token.coreStart + LONGEST_WORD));
  const weak = CAMEL.test(head) || ADDRESS.test(head) || SMALL_I.test(head);
  return weak || prefixHas(text, token, isCall) ? "weak" : "lower";
}

/** The I of `I. Newton`, the A of `A.B.`: one letter with a full stop. */
function isInitial(text: string, token: Token): boolean {
  return text.charAt(token.coreStart + 1) === "." && token.coreStart + 1 < token.end;
}

/** 's Avonds, ’t Is, ‘n Man, 's-Gravenhage: the apostrophe's word stays small, the next one has the capital. */
function opensWithClitic(text: string, token: Token): boolean {
  const at = token.coreStart - 1;
  if (at < token.start || !isSingleQuote(text.charCodeAt(at))) return false;
  const head = text.slice(at, Math.min(token.coreEnd, at + 6));
  if (!CLITIC.test(head)) return false;
  if (head.includes("-")) return true;
  const next = tokenAt(text, token.end);
  return next !== undefined && isWord(next) && isCapital(text.charCodeAt(next.coreStart));
}

function prefixHas(text: string, token: Token, test: (unit: number) => boolean): boolean {
  for (let at = token.start; at < token.coreStart; at++) if (test(text.charCodeAt(at))) return true;
  return false;
}
