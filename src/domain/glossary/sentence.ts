import type { WordSpan } from "../text/words.ts";

/** A word of a sentence with what a matcher knows of it. */
export interface Token<Analysis> extends WordSpan {
  readonly word: Analysis;
}

/** What stands between two words. */
export type Gap = "space" | "comma" | "stop";

/** What stands before the token at `at`: "stop" at either end of the sentence and where a clause surely ends. */
export function gapBefore(sentence: string, tokens: readonly WordSpan[], at: number): Gap {
  const left = tokens[at - 1];
  const right = tokens[at];
  if (!left || !right) return "stop";
  if (right.start - left.end === 1 && sentence.charCodeAt(left.end) === SPACE) return "space";
  let gap: Gap = "space";
  for (let index = left.end; index < right.start; index += 1) {
    const mark = sentence.charAt(index);
    if (STOPS.includes(mark)) return "stop";
    if (mark === ",") gap = "comma";
  }
  return gap;
}

const SPACE = 0x20;
const STOPS = ".;:!?()[]{}–—…|";

/** Whether nothing but white space stands between a token and the one before it. */
export function adjoins(sentence: string, tokens: readonly WordSpan[], at: number): boolean {
  const left = tokens[at - 1];
  const right = tokens[at];
  if (!left || !right) return false;
  for (let index = left.end; index < right.start; index += 1) {
    if (!isSpace(sentence.charCodeAt(index))) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x09 || code === 0x0a || code === 0xa0 || code === 0x202f;
}
