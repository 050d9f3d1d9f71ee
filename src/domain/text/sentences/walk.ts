import type { Language } from "../model.ts";
import { Asides } from "./asides.ts";
import { type Before, isBoundary } from "./boundary.ts";
import { isSingleQuote } from "./characters.ts";
import { closedBy, type Ending, endingOf, endingOfMark, NO_ENDING } from "./ending.ts";
import { isReference, isSingle, type Lean, leanOf, opensElision } from "./mark.ts";
import { Quotes } from "./quotes.ts";
import { isWord, type Token } from "./token.ts";

/** A sentence of a paragraph: UTF-16 offsets, `end` exclusive, no white space at either end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LONGEST_CHAIN = 12;

/**
 * Takes the tokens of a paragraph one after another and cuts it into sentences. Marks that stand alone are held
 * back until the next word: those that lean back end the sentence before the cut, the others begin the next.
 */
export class Walk {
  readonly #text: string;
  readonly #language: Language;
  readonly #quotes: Quotes;
  readonly #asides: Asides;
  readonly #spans: Span[] = [];
  #start = -1;
  /** The end of what belongs to the sentence whatever follows, and of all that was taken. */
  #settled = -1;
  #taken = -1;
  /** The start of marks that lean forward. */
  #forward = -1;
  #before: Before | undefined;
  #singleOpen = false;
  /** The marks so far are a quotation's end and a dash: “…” – Name. */
  #signed = false;
  /** The paragraph is a list of notes: a number in brackets begins a sentence, and refers to none. */
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
    this.#taken = token.end;
  }

  finish(): Span[] {
    if (this.#start !== -1) this.#spans.push({ start: this.#start, end: this.#taken });
    return this.#spans;
  }

  #takeWord(token: Token): void {
    const previous = this.#before;
    const first = previous === undefined || this.#cutsBefore(previous, token);
    if (first && previous !== undefined) {
      this.#spans.push({ start: this.#start, end: this.#settled });
      this.#start = this.#forward === -1 ? token.start : this.#forward;
    }
    const ending = endingOf(this.#text, token.coreEnd, token.tail);
    const closes = this.#asides.pass(token, first ? token.coreStart : token.start);
    this.#before = {
      token,
      ending,
      first,
      previous: first ? undefined : previous?.token,
      chain: first ? "" : this.#chainAfter(previous),
      closesAside: closes && ending.bracketed,
    };
    this.#passQuotes(token);
    this.#settled = token.end;
    this.#forward = -1;
    this.#signed = false;
  }

  #cutsBefore(before: Before, token: Token): boolean {
    if (this.#signed && token.start === token.coreStart) return false;
    return isBoundary(this.#text, this.#language, before, token) && !this.#asides.holds(this.#settled);
  }

  #chainAfter(before: Before | undefined): string {
    if (before?.ending.kind !== "stop" || before.chain.length > LONGEST_CHAIN) return "";
    const { coreStart, coreEnd } = before.token;
    return coreEnd - coreStart === 1 ? `${before.chain}${this.#text.charAt(coreStart)}.` : "";
  }

  #passQuotes(token: Token): void {
    this.#quotes.pass(token);
    if (isSingleQuote(this.#text.charCodeAt(token.start))) this.#singleOpen = true;
    if (isSingleQuote(this.#text.charCodeAt(token.end - 1))) this.#singleOpen = false;
  }

  #isNote(token: Token): boolean {
    return this.#hasEnded() && !this.#notesLead && isReference(this.#text, token);
  }

  #hasEnded(): boolean {
    return this.#before !== undefined && this.#before.ending.kind !== "none";
  }

  #takeMark(token: Token): void {
    const closes = this.#asides.pass(token, this.#hasEnded() || !this.#before ? token.end : token.start);
    const lean = this.#leanOf(token);
    const before = this.#before;
    if (before === undefined) return;
    if (lean === "forward" || this.#forward !== -1) {
      if (this.#forward === -1) this.#forward = token.start;
      return;
    }
    this.#settled = token.end;
    const ending = this.#endingWith(before.ending, token, lean);
    this.#before = { ...before, ending, closesAside: (closes && ending.bracketed) || before.closesAside };
  }

  /** Which way the token leans, with quotation marks, dashes and elisions settled by what stands before. */
  #leanOf(token: Token): Lean {
    const lean = isWord(token) ? "back" : leanOf(this.#text, token);
    if (lean === "quote") return this.#quoteCloses(token) ? "back" : "forward";
    this.#quotes.pass(token);
    if (lean === "elision" && this.#hasEnded()) return "forward";
    if (lean === "ends" && this.#hasEnded() && opensElision(this.#text, token)) return "forward";
    if (lean !== "dash") return lean;
    this.#signed = this.#before?.ending.quoted === true;
    return "forward";
  }

  #quoteCloses(token: Token): boolean {
    if (!isSingle(this.#text, token)) return this.#quotes.closes(token, this.#hasEnded());
    const closes = this.#singleOpen;
    this.#singleOpen = !closes;
    return closes;
  }

  #endingWith(ending: Ending, token: Token, lean: Lean): Ending {
    if (lean === "joins") return NO_ENDING;
    if (lean === "elision") return { ...NO_ENDING, kind: "elision" };
    if (lean === "ends") return endingOfMark(this.#text, token, ending);
    return closedBy(this.#text, token, ending);
  }
}
