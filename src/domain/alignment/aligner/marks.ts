import { isCapital, isDigit, isLetter, isNumeral, isSmall } from "./letters.ts";

/** The marks in a sentence that a translation tends to keep: `?` with a name, in the order below, each once. */
export function marksOf(sentence: string): string[] {
  const end = sentence.trimEnd().slice(-END);
  const last = withoutClosers(end, `${CLOSERS})`);
  const found: string[] = [];
  if (last.endsWith("?")) found.push("?question");
  if (last.endsWith("!")) found.push("?call");
  if (last.endsWith(":")) found.push("?colon");
  if (endsWithSemicolon(end)) found.push("?semicolon");
  if (endsQuoted(end)) found.push("?close");
  if (endsWithDots(withoutClosers(end, CLOSERS))) found.push("?dots");
  if (endsBare(end)) found.push("?bare");
  if (/^["“„«”‘'’](?!s\b|t\b|n\b)/.test(sentence)) found.push("?open");
  if (hasBrackets(sentence)) found.push("?bracket");
  if (isItem(sentence)) found.push("?item");
  if (isShouted(sentence) && hasTwoCapitals(sentence)) found.push("?shout");
  return found;
}

/** Whether a sentence has no small letter. */
export function isShouted(sentence: string): boolean {
  for (let at = 0; at < sentence.length; at++) if (isSmall(sentence.charCodeAt(at))) return false;
  return true;
}

/** Longer than any run of marks that closes a sentence, in UTF-16 units. */
const END = 16;
const CLOSERS = `"”’'»`;

function withoutClosers(end: string, closers: string): string {
  let length = end.length;
  while (length > 0 && closers.includes(end.charAt(length - 1))) length -= 1;
  return end.slice(0, length);
}

/** One last word may follow: "…; and". */
function endsWithSemicolon(end: string): boolean {
  let length = end.length;
  while (length > 0 && isLetter(end.charCodeAt(length - 1))) length -= 1;
  return end.slice(0, length).trimEnd().endsWith(";");
}

function endsQuoted(end: string): boolean {
  const length = end.endsWith(".") || end.endsWith(",") ? end.length - 1 : end.length;
  return length > 0 && CLOSERS.includes(end.charAt(length - 1));
}

function endsWithDots(end: string): boolean {
  return end.endsWith("…") || end.endsWith("...") || end.endsWith("–") || end.endsWith("—");
}

function endsBare(end: string): boolean {
  const code = end.charCodeAt(end.length - 1);
  return isLetter(code) || isNumeral(code) || end.endsWith(")");
}

function hasBrackets(sentence: string): boolean {
  const open = sentence.indexOf("(");
  return open >= 0 && sentence.includes(")", open);
}

/** A bullet, or a number or letters with a full stop or bracket: "(a) ", "12. ". */
function isItem(sentence: string): boolean {
  if ("-•*–—".includes(sentence.charAt(0))) return isSpace(sentence, 1);
  const start = sentence.startsWith("(") ? 1 : 0;
  let at = start;
  while (at < start + 3 && isPlain(sentence.charCodeAt(at))) at += 1;
  return at > start && ".)".includes(sentence.charAt(at)) && isSpace(sentence, at + 1);
}

/** An ASCII letter or digit. */
function isPlain(code: number): boolean {
  return code < 0x80 && (isDigit(code) || isLetter(code));
}

function isSpace(text: string, at: number): boolean {
  return at < text.length && text.charAt(at).trim() === "";
}

function hasTwoCapitals(sentence: string): boolean {
  let count = 0;
  for (let at = 0; at < sentence.length && count < 2; at++)
    if (isCapital(sentence.charCodeAt(at))) count += 1;
  return count === 2;
}
