/** What a UTF-16 unit is to a sentence. Surrogates (emoji, rare scripts) count as marks, never as letters. */

const WORD = /[\p{L}\p{M}\p{Nd}]/u;
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u;

const TERMINATOR = 1;
const CLOSER = 2;
const OPENING_BRACKET = 4;
const CLOSING_BRACKET = 8;
const SINGLE_QUOTE = 16;
const DOUBLE_QUOTE = 32;
const CALL = 64;
const SPACE = 128;

const INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060";
/** Also Markdown's emphasis, and the raised figures of notes. */
const CLOSERS = `"'”’»«“‘„‚›‹\`´″′)]}*_~¹²³⁰⁴⁵⁶⁷⁸⁹†‡®™${INVISIBLE}`;
/** The same units as `\s`. */
const SPACES =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

const KINDS = new Uint8Array(0x10000);

function mark(characters: string, kind: number): void {
  for (const character of characters)
    KINDS[character.charCodeAt(0)] = kindsOf(character.charCodeAt(0)) | kind;
}

/** NaN, which stands beyond either end of a text, is of no kind. */
const kindsOf = (unit: number): number => KINDS[unit] ?? 0;

mark(".!?…‽⁇⁈⁉。！？", TERMINATOR);
mark(CLOSERS, CLOSER);
mark("([{", OPENING_BRACKET);
mark(")]}", CLOSING_BRACKET);
mark("'’‘‚‛`´′‹›", SINGLE_QUOTE);
mark('"”“„‟«»″', DOUBLE_QUOTE);
mark("@#", CALL);
mark(SPACES, SPACE);

/** White space: the same units as `\s`. */
export const isSpace = (unit: number): boolean => (kindsOf(unit) & SPACE) !== 0;
export const isTerminator = (unit: number): boolean => (kindsOf(unit) & TERMINATOR) !== 0;
/** May stand between the last word, or its full stop, and the space that ends the sentence. */
export const isCloser = (unit: number): boolean => (kindsOf(unit) & CLOSER) !== 0;
export const isOpeningBracket = (unit: number): boolean => (kindsOf(unit) & OPENING_BRACKET) !== 0;
export const isClosingBracket = (unit: number): boolean => (kindsOf(unit) & CLOSING_BRACKET) !== 0;
export const isSingleQuote = (unit: number): boolean => (kindsOf(unit) & SINGLE_QUOTE) !== 0;
export const isDoubleQuote = (unit: number): boolean => (kindsOf(unit) & DOUBLE_QUOTE) !== 0;
export const isQuote = (unit: number): boolean => (kindsOf(unit) & (SINGLE_QUOTE | DOUBLE_QUOTE)) !== 0;
/** The signs that make a name or subject of what follows: @ and #. */
export const isCall = (unit: number): boolean => (kindsOf(unit) & CALL) !== 0;

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A letter of any script, a combining mark, or a decimal digit. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return kindsOf(unit) === 0 && WORD.test(String.fromCharCode(unit));
}

/** A capital, or a letter of a script that has no capitals. */
export function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return CAPITAL.test(String.fromCharCode(unit));
}
