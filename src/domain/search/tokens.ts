import { foldWord } from "../glossary/fold.ts";
import type { Span } from "../glossary/match.ts";
import { wordSpans } from "../text/words.ts";

/** A word as it is searched for: letters and digits only, lower case, without diacritics. */
export interface SearchToken extends Span {
  readonly word: string;
}

/** Of a longer text the first words are searched, of a longer word the first letters: PostgreSQL holds 1 MB an entry. */
const MOST_TOKENS = 2_000;
const LONGEST_WORD = 40;

/**
 * The words of a text in order. A hyphen parts two words (Minsk-akkoorden); apostrophes, and dots and commas in
 * numbers, do not count: `foto’s` and `fotos` are one, `1.250` and `1,250` too.
 */
export function searchTokens(text: string): readonly SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const span of wordSpans(text)) {
    for (const { start, end } of atHyphens(text, span)) {
      const word = searchWord(text.slice(start, end));
      if (word !== "") tokens.push({ start, end, word });
      if (tokens.length >= MOST_TOKENS) return tokens;
    }
  }
  return tokens;
}

function searchWord(word: string): string {
  return foldWord(word).replace(NO_LETTER, "").slice(0, LONGEST_WORD);
}

const NO_LETTER = /[^\p{L}\p{N}]/gu;

function atHyphens(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !HYPHENS.includes(text.charAt(at))) continue;
    if (at > from) spans.push({ start: from, end: at });
    from = at + 1;
  }
  return spans;
}

const HYPHENS = "-‐‑";
