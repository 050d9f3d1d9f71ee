import { isCapital, isDoubleQuote, isSingleQuote, isSpace, isTerminator, isWordUnit } from "./characters.ts";
import { isWord, type Token } from "./token.ts";

const LOW = /^(?:[„‟«]|,,|``)$/;
const RAISED = /^[”»]$/;

/**
 * Follows the double quotation marks of a paragraph, to say of one that stands between spaces whether it opens
 * or closes. Typists' doubles count too: ,, and '' and ``. Linear: each search forward is kept until passed.
 */
export class Quotes {
  readonly #text: string;
  #open = false;
  #seen = false;
  #nextMark = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes note of the marks in a token: those before its core open, those after it close, others turn. */
  pass(token: Token): void {
    for (let at = token.start; at < token.end; at++) {
      const mark = doubleAt(this.#text, at);
      if (mark === "") continue;
      this.#seen = true;
      if (LOW.test(mark)) this.#open = true;
      else if (isWord(token) && at < token.coreStart) this.#open = true;
      else if (isWord(token) && at >= token.coreEnd) this.#open = false;
      else this.#open = !this.#open;
      at += mark.length - 1;
    }
  }

  /** Whether the mark at the start of a token without words closes what is open. Takes note of it. */
  closes(token: Token, afterEnding: boolean): boolean {
    const mark = doubleAt(this.#text, token.start);
    const closing = LOW.test(mark)
      ? false
      : RAISED.test(mark) || this.#open || this.#isStray(token, mark, afterEnding);
    this.#open = !closing;
    this.#seen = true;
    return closing;
  }

  /** None is open: what comes next says whether this one opens, or closes what began before the paragraph. */
  #isStray(token: Token, mark: string, afterEnding: boolean): boolean {
    const next = this.#next(token.start + mark.length);
    const last = next === this.#text.length || this.#isBlank(token.end, next);
    return last ? afterEnding && !this.#seen : this.#opens(next) || mark === "''";
  }

  /** Whether the mark can only be one that opens: by its shape, or by what it touches or stands between. */
  #opens(at: number): boolean {
    const mark = doubleAt(this.#text, at);
    const left = this.#text.charCodeAt(at - 1);
    const right = this.#text.charCodeAt(at + mark.length);
    if (LOW.test(mark)) return true;
    if (!isSpace(left) || !isSpace(right)) return isWordUnit(right) && !isWordUnit(left);
    const before = this.#text.charCodeAt(at - 2);
    return !isTerminator(before) && isCapital(this.#text.charCodeAt(at + mark.length + 1));
  }

  #isBlank(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!isSpace(this.#text.charCodeAt(at))) return false;
    return true;
  }

  #next(from: number): number {
    if (this.#nextMark < from) {
      this.#nextMark = from;
      while (this.#nextMark < this.#text.length && doubleAt(this.#text, this.#nextMark) === "")
        this.#nextMark++;
    }
    return this.#nextMark;
  }
}

/** The double quotation mark at a place: one character, a typist's two, or the empty string. */
function doubleAt(text: string, at: number): string {
  if (at >= text.length) return "";
  const unit = text.charCodeAt(at);
  if (isDoubleQuote(unit)) return text.charAt(at);
  if (unit !== 0x2c && unit !== 0x60 && !isSingleQuote(unit)) return "";
  if (text.charCodeAt(at + 1) !== unit) return "";
  return text.slice(at, at + 2);
}
