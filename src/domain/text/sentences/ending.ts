import { isCloser, isClosingBracket, isQuote, isTerminator } from "./characters.ts";

/**
 * How a token, with the marks that hang on it, ends.
 * `stop`: one full stop, perhaps of an abbreviation; `stops`: a full stop that cannot be one (`D.C..`, `etc.).`);
 * `ellipsis`: … or three dots; `mark`: a question or exclamation mark; `elision`: (…) for words left out.
 */
type EndingKind = "none" | "stop" | "stops" | "ellipsis" | "mark" | "elision";

export interface Ending {
  readonly kind: EndingKind;
  /** A quotation mark closes after the last terminator. */
  readonly quoted: boolean;
  /** A bracket closes after the last terminator. */
  readonly bracketed: boolean;
}

export const NO_ENDING: Ending = { kind: "none", quoted: false, bracketed: false };

const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;

/** Reads the marks of `[from, to)` from right to left: closers, then terminators. `from` is where the core ends. */
export function endingOf(text: string, from: number, to: number): Ending {
  let at = to;
  let quoted = false;
  let bracketed = false;
  for (; at > from && isCloser(text.charCodeAt(at - 1)); at--) {
    quoted ||= isQuote(text.charCodeAt(at - 1));
    bracketed ||= isClosingBracket(text.charCodeAt(at - 1));
  }
  const runEnd = at;
  while (at > from && isTerminator(text.charCodeAt(at - 1))) at--;
  if (at === runEnd) return NO_ENDING;
  return { kind: kindOfRun(text, at, runEnd, at === from), quoted, bracketed };
}

function kindOfRun(text: string, start: number, end: number, onWord: boolean): EndingKind {
  let dots = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== FULL_STOP && unit !== ELLIPSIS) return "mark";
    dots += unit === ELLIPSIS ? 3 : 1;
  }
  if (dots >= 3) return "ellipsis";
  return dots === 1 && onWord ? "stop" : "stops";
}

/** How a sentence ends when a mark with a terminator stands apart from its last word: `zin ?`, `zin . . .`. */
export function endingOfMark(text: string, mark: { start: number; end: number }, before: Ending): Ending {
  const own = endingOf(text, mark.start, mark.end);
  if (own.kind !== "stop") return own.kind === "none" ? before : own;
  return { ...own, kind: before.kind === "none" ? "stops" : "ellipsis" };
}

/** The same ending with closing marks after it that stand apart: `zin. ''`. */
export function closedBy(text: string, marks: { start: number; end: number }, before: Ending): Ending {
  if (before.kind === "none") return before;
  let { quoted, bracketed } = before;
  for (let at = marks.start; at < marks.end; at++) {
    quoted ||= isQuote(text.charCodeAt(at));
    bracketed ||= isClosingBracket(text.charCodeAt(at));
  }
  return { ...before, quoted, bracketed };
}
