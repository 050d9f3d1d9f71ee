import { isClosingBracket, isOpeningBracket } from "./characters.ts";
import type { Token } from "./token.ts";

/** Longer asides are taken for a bracket that nobody closed. */
const LONGEST_ASIDE = 300;
const SQUARE = 0x5b;
const ROUND = 0x28;

/**
 * Follows the brackets of a paragraph. An aside is a bracket that opens inside a sentence: the sentence goes on
 * after it, so no sentence ends within. A bracket around whole sentences is none.
 */
export class Asides {
  readonly #text: string;
  #depth = 0;
  #outer = 0;
  #inSentence = false;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Takes note of the brackets in a token.
   * @param opensAt offset up to which a bracket stands at the start of a sentence
   * @returns whether the token closes an aside
   */
  pass(token: Token, opensAt: number): boolean {
    let closed = false;
    for (let at = token.start; at < token.end; at++) {
      const unit = this.#text.charCodeAt(at);
      if (isOpeningBracket(unit)) this.#open(unit, at >= opensAt);
      else if (isClosingBracket(unit) && this.#depth > 0) closed = --this.#depth === 0 && this.#inSentence;
    }
    return closed;
  }

  #open(unit: number, inSentence: boolean): void {
    if (this.#depth++ > 0) return;
    this.#outer = unit;
    this.#inSentence = inSentence;
  }

  /** Whether `at` lies in an aside that is closed further on, or in the text of a link. */
  holds(at: number): boolean {
    if (this.#depth === 0 || (!this.#inSentence && this.#outer !== SQUARE)) return false;
    const close = this.#closeAfter(at);
    if (close === -1) this.#depth = 0;
    if (close === -1) return false;
    return this.#inSentence || this.#text.charCodeAt(close + 1) === ROUND;
  }

  #closeAfter(from: number): number {
    const limit = Math.min(this.#text.length, from + LONGEST_ASIDE);
    let depth = this.#depth;
    for (let at = from; at < limit; at++) {
      const unit = this.#text.charCodeAt(at);
      if (isOpeningBracket(unit)) depth++;
      else if (isClosingBracket(unit) && --depth === 0) return at;
    }
    return -1;
  }
}
