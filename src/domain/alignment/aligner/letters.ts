/**
 * Kinds of characters, by their UTF-16 unit. The engine's tables of Unicode, which take longer to make ready than many
 * texts take to read, are asked only beyond Latin-1. NaN, the code past either end, is of no kind.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return isCapital(code) || isSmall(code);
  if (code < 0x100) return code === 0xaa || code === 0xba || isCapital(code) || isSmall(code);
  return isAsked(code) && LETTER.test(String.fromCharCode(code));
}

export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return isAsked(code) && CAPITAL.test(String.fromCharCode(code));
}

export function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code < 0x100) return code === 0xb5 || (code >= 0xdf && code !== 0xf7);
  return isAsked(code) && SMALL.test(String.fromCharCode(code));
}

/** The digits of every script, and fractions and the like. */
export function isNumeral(code: number): boolean {
  if (code < 0x80) return isDigit(code);
  if (code < 0x100) return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe);
  return isAsked(code) && NUMERAL.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Quotation marks, dashes and dots of the block of general punctuation are the commonest beyond Latin-1. */
function isAsked(code: number): boolean {
  return code < 0x2000 || code > 0x206f;
}

const LETTER = /^\p{L}$/u;
const CAPITAL = /^\p{Lu}$/u;
const SMALL = /^\p{Ll}$/u;
const NUMERAL = /^\p{N}$/u;
