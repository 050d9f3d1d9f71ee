import { isCloser, isDigit, isSpace, isTerminator, isWordUnit } from "./characters.ts";

/**
 * A run without white space, in UTF-16 offsets: `[start, end)`. Its core runs from its first to its last letter
 * or digit; `tail` is where the marks after the core end, before any reference to a note (`zin.[12]`, `zin.4`).
 * A token without letter or digit has `coreStart === coreEnd === end`.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly tail: number;
}

const CLOSING_PARENTHESIS = 0x29;
const CLOSING_SQUARE = 0x5d;
const LONGEST_REFERENCE = 6;

/** The first token at or after `from`, or `undefined` at the end of the text. */
export function tokenAt(text: string, from: number): Token | undefined {
  let start = from;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  if (start === text.length) return undefined;
  let end = start + 1;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  const tail = withoutReferences(text, start, end);
  let coreStart = start;
  while (coreStart < tail && !isWordUnit(text.charCodeAt(coreStart))) coreStart++;
  if (coreStart === tail) return { start, end, coreStart: end, coreEnd: end, tail: end };
  let coreEnd = tail;
  while (!isWordUnit(text.charCodeAt(coreEnd - 1))) coreEnd--;
  return { start, end, coreStart, coreEnd, tail };
}

export const isWord = (token: Token): boolean => token.coreStart < token.coreEnd;

/** A number stands on its full stop: `zin.4`, but perhaps also `art.4`. */
export const hasBareNote = (text: string, token: Token): boolean =>
  token.tail < token.end && isDigit(text.charCodeAt(token.end - 1));

export const core = (text: string, token: Token): string => text.slice(token.coreStart, token.coreEnd);

function withoutReferences(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === CLOSING_PARENTHESIS) return withoutLinkTarget(text, start, end);
  if (last === CLOSING_SQUARE) return withoutBracketedNote(text, start, end);
  return isDigit(last) ? withoutBareNote(text, start, end) : end;
}

/** `zin.](https://…)`: the link's target says nothing about the sentence. */
function withoutLinkTarget(text: string, start: number, end: number): number {
  const middle = text.slice(start, end).lastIndexOf("](");
  return middle > 0 && endsAStatement(text, start, start + middle) ? start + middle + 1 : end;
}

/** `zin.[12]`, `zin.[a][b]`, `zin.[^3]`. */
function withoutBracketedNote(text: string, start: number, end: number): number {
  let tail = end;
  while (tail > start && text.charCodeAt(tail - 1) === CLOSING_SQUARE) {
    const from = Math.max(start, tail - LONGEST_REFERENCE);
    const open = text.slice(from, tail).lastIndexOf("[");
    if (from + open <= start || open === -1) break;
    tail = from + open;
  }
  return endsAStatement(text, start, tail) ? tail : end;
}

/** `oorlog.4`, `oorlog.”4`, `(1987).4`: three small letters or a closing mark, a full stop, up to three figures. */
function withoutBareNote(text: string, start: number, end: number): number {
  let digits = end;
  while (digits > start && end - digits < 4 && isDigit(text.charCodeAt(digits - 1))) digits--;
  if (end - digits > 3 || !endsAStatement(text, start, digits)) return end;
  return /(?:\p{Ll}{3}|["'”’»)])[.!?]["'”’»)]{0,2}$/u.test(text.slice(Math.max(start, digits - 8), digits))
    ? digits
    : end;
}

function endsAStatement(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && isCloser(text.charCodeAt(at - 1))) at--;
  return at > start && isTerminator(text.charCodeAt(at - 1));
}
