import { isDoubleQuote, isSingleQuote, isWordUnit } from "./characters.ts";
import type { Token } from "./token.ts";

const LOW = /^(?:[„‟«]|,,|``)$/;
const RAISED = /^[”»]$/;

/**
 * Follows the double quotation marks of a paragraph, to say of one that stands between spaces whether it opens
 * or closes. Typists' doubles count too: ,, and '' and ``. Linear: each search forward is kept until passed.
 */
export class Quotes {
  readonly #text: string;
  #open = false;
  #nextMark = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes note of the marks in a token that has a word. */
  pass(token: Token): void {
    for (let at = token.start; at < token.end; at++) {
      const mark = doubleAt(this.#text, at);
      if (mark === "") continue;
      if (LOW.test(mark)) this.#open = true;
      else if (at < token.coreStart || at >= token.coreEnd) this.#open = at < token.coreStart;
      else this.#open = !this.#open;
      at += mark.length - 1;
    }
  }

  /** Whether the mark at the start of a token without words closes what is open. Takes note of it. */
  closes(token: Token, afterEnding: boolean): boolean {
    const mark = doubleAt(this.#text, token.start);
    const closing = LOW.test(mark) ? false : RAISED.test(mark) || this.#open || this.#isStray(token, mark, afterEnding);
    this.#open = !closing;
    return closing;
  }

  /** None is open: what comes next says whether this one opens, or closes what began before the paragraph. */
  #isStray(token: Token, mark: string, afterEnding: boolean): boolean {
    const next = this.#next(token.start + mark.length);
    if (next === this.#text.length) return afterEnding;
    const before = next > 0 && isWordUnit(this.#text.charCodeAt(next - 1));
    const length = doubleAt(this.#text, next).length;
    const after = isWordUnit(this.#text.charCodeAt(next + length));
    if (LOW.test(doubleAt(this.#text, next)) || (after && !before)) return true;
    return mark === "''";
  }

  #next(from: number): number {
    if (this.#nextMark < from) {
      this.#nextMark = from;
      while (this.#nextMark < this.#text.length && doubleAt(this.#text, this.#nextMark) === "") this.#nextMark++;
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

