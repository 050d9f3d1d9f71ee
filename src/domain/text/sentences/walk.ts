import type { Language } from "../model.ts";
import { Asides } from "./asides.ts";
import { type Before, isBoundary } from "./boundary.ts";
import { type Ending, endingOf, NO_ENDING } from "./ending.ts";
import { isReference, isSingle, leanOf } from "./mark.ts";
import { Quotes } from "./quotes.ts";
import { core, isWord, type Token } from "./token.ts";

/** A sentence of a paragraph: UTF-16 offsets, `end` exclusive, no white space at either end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LONGEST_CHAIN = 12;
const LETTER = /^\p{L}$/u;

/**
 * Takes the tokens of a paragraph one after another and cuts it into sentences. Marks that stand alone are held
 * back until the next word: those that lean back end the sentence before the cut, the others begin the next.
 */
export class Walk {
  readonly spans: Span[] = [];
  readonly #text: string;
  readonly #language: Language;
  readonly #quotes: Quotes;
  readonly #asides: Asides;
  /** The start of the sentence, the end of what belongs to it so far, the start of marks that lean forward. */
  #start = -1;
  #end = -1;
  #forward = -1;
  #before: Before | undefined;
  #singleOpen = false;
  #notesLead = false;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
    this.#quotes = new Quotes(text);
    this.#asides = new Asides(text);
  }

  take(token: Token): void {
    if (this.#start === -1) {
      this.#start = token.start;
      this.#notesLead = isReference(this.#text, token);
    }
    if (isWord(token) && !this.#isNote(token)) this.#takeWord(token);
    else this.#takeMark(token);
  }

  finish(): Span[] {
    if (this.#start !== -1) this.spans.push({ start: this.#start, end: this.#end });
    return this.spans;
  }
}
