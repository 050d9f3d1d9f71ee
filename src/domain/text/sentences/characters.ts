/** What a UTF-16 unit is to a sentence. Surrogates (emoji, rare scripts) count as marks, never as letters. */

const WORD = /[\p{L}\p{M}\p{Nd}]/u;
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u;

const units = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((c) => c.charCodeAt(0)));

const TERMINATORS = units(".!?…‽⁇⁈⁉。！？");
const INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060";
/** Also Markdown's emphasis, and the raised figures of notes. */
const CLOSERS = units(`"'”’»«“‘„‚›‹\`´″′)]}*_~¹²³⁰⁴⁵⁶⁷⁸⁹†‡®™${INVISIBLE}`);
const OPENING_BRACKETS = units("([{");
const CLOSING_BRACKETS = units(")]}");
const SINGLE_QUOTES = units("'’‘‚‛`´′‹›");
const DOUBLE_QUOTES = units('"”“„‟«»″');
const CALLS = units("@#");

/** The same units as `\s`. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit === 0xa0 || unit === 0xfeff) return true;
  if (unit < 0x1680 || unit > 0x3000) return false;
  return (
    (unit >= 0x2000 && unit <= 0x200a) || [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(unit)
  );
}

/** A letter of any script, a combining mark, or a decimal digit. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return unit >= 0xaa && (unit < 0xd800 || unit > 0xdfff) && WORD.test(String.fromCharCode(unit));
}

/** A capital, or a letter of a script that has no capitals. */
export function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return CAPITAL.test(String.fromCharCode(unit));
}

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isTerminator = (unit: number): boolean => TERMINATORS.has(unit);
/** May stand between the last word, or its full stop, and the space that ends the sentence. */
export const isCloser = (unit: number): boolean => CLOSERS.has(unit);
export const isOpeningBracket = (unit: number): boolean => OPENING_BRACKETS.has(unit);
export const isClosingBracket = (unit: number): boolean => CLOSING_BRACKETS.has(unit);
export const isSingleQuote = (unit: number): boolean => SINGLE_QUOTES.has(unit);
export const isDoubleQuote = (unit: number): boolean => DOUBLE_QUOTES.has(unit);
export const isQuote = (unit: number): boolean => SINGLE_QUOTES.has(unit) || DOUBLE_QUOTES.has(unit);
/** The signs that make a name or subject of what follows: @ and #. */
export const isCall = (unit: number): boolean => CALLS.has(unit);
