import type { Language } from "../model.ts";
import { isCall, isCapital, isDigit, isOpeningBracket, isSingleQuote, isWordUnit } from "./characters.ts";
import { OPENING_WORDS } from "./opening-words.ts";
import { core, isWord, type Token, tokenAt } from "./token.ts";

/**
 * How the next sentence, if it is one, would begin. `weak`: without a capital, but as names and addresses
 * begin that never take one (iPhone, www.…, #…, @…), with 's or 't, or after an ellipsis that leads (…en).
 */
export type OpeningKind = "capital" | "weak" | "digit" | "lower";

const CLITIC = /^['’‘‛`´][stnkmr](?:$|-\p{Lu})/iu;
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;
const ADDRESS = /^(?:https?:|www\.)/i;
const ENGLISH_I = /^i(?:$|['’])/;
/** (a), b), iii), c.: what numbers a point. */
const LABEL = /^\(?(?:\p{Ll}|[ivx]{2,4})[).]$/u;
const LONGEST_WORD = 24;

/** The word that would begin the next sentence. */
export class Opening {
  readonly kind: OpeningKind;
  readonly token: Token;
  readonly #text: string;
  readonly #language: Language;

  constructor(text: string, language: Language, token: Token) {
    this.token = token;
    this.#text = text;
    this.#language = language;
    this.kind = kindOf(text, language, token);
  }

  /** The letters of its first word, up to an apostrophe: `It` of `It's`. */
  get word(): string {
    const limit = Math.min(this.token.coreEnd, this.token.coreStart + LONGEST_WORD);
    let end = this.token.coreStart;
    while (end < limit && isWordUnit(this.#text.charCodeAt(end))) end++;
    return this.#text.slice(this.token.coreStart, end);
  }

  /** The word after it, or the empty string. */
  get nextWord(): string {
    const next = tokenAt(this.#text, this.token.end);
    return next === undefined || !isWord(next) ? "" : core(this.#text, next);
  }

  /** It is 's, 't or 'n before a capital. */
  get clitic(): boolean {
    return this.kind === "capital" && isClitic(this.#text, this.token);
  }

  /** It opens sentences more often than names. */
  get common(): boolean {
    if (this.kind !== "capital") return false;
    return (OPENING_WORDS[this.#language].has(this.word) && !this.initial) || this.clitic;
  }

  /** It is one letter with a full stop, as in `I. Newton` and `d. w. z.`. */
  get initial(): boolean {
    return isInitial(this.#text, this.token);
  }

  /** A bracket opens before it. */
  get bracketed(): boolean {
    return prefixHas(this.#text, this.token, isOpeningBracket);
  }
}

function kindOf(text: string, language: Language, token: Token): OpeningKind {
  const unit = text.charCodeAt(token.coreStart);
  if (isCapital(unit)) return "capital";
  if (isDigit(unit)) return "digit";
  const clitic = isClitic(text, token);
  if ((clitic || isLabel(text, token)) && leadsToCapital(text, token)) return "capital";
  return clitic || isNameLike(text, language, token) || leadsWithEllipsis(text, token) ? "weak" : "lower";
}

function isNameLike(text: string, language: Language, token: Token): boolean {
  const head = text.slice(token.coreStart, Math.min(token.coreEnd, token.coreStart + LONGEST_WORD));
  if (CAMEL.test(head) || ADDRESS.test(head) || prefixHas(text, token, isCall)) return true;
  return language === "en" && ENGLISH_I.test(head) && !isInitial(text, token);
}

const isLabel = (text: string, token: Token): boolean =>
  token.end - token.start < 6 && LABEL.test(text.slice(token.start, token.end));

/** …en toen */
function leadsWithEllipsis(text: string, token: Token): boolean {
  return /…|\.{3}/.test(text.slice(Math.max(token.start, token.coreStart - 4), token.coreStart));
}

function isInitial(text: string, token: Token): boolean {
  return text.charAt(token.coreStart + 1) === "." && token.coreStart + 1 < token.end;
}

/** 's avonds, ’t is, ‘n man, 's-Gravenhage: the apostrophe's word stays small, the next one takes the capital. */
function isClitic(text: string, token: Token): boolean {
  const at = token.coreStart - 1;
  if (at < token.start || !isSingleQuote(text.charCodeAt(at))) return false;
  return CLITIC.test(text.slice(at, Math.min(token.coreEnd, at + 6)));
}

function leadsToCapital(text: string, token: Token): boolean {
  if (text.charAt(token.coreStart + 1) === "-") return true;
  const next = tokenAt(text, token.end);
  return next !== undefined && isWord(next) && isCapital(text.charCodeAt(next.coreStart));
}

function prefixHas(text: string, token: Token, test: (unit: number) => boolean): boolean {
  for (let at = token.start; at < token.coreStart; at++) if (test(text.charCodeAt(at))) return true;
  return false;
}
