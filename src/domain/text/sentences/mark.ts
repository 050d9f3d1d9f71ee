import { isQuote, isTerminator } from "./characters.ts";
import { isWord, type Token } from "./token.ts";

/**
 * Which way a token without letters or digits leans. `back`: it belongs to the word before it (a closing mark, a
 * smiley); `forward`: to the word after it (an opening mark, a bullet); `ends`: it ends what stands before it;
 * `elision`: (…); `joins`: & and the like, no sentence ends here; `dash`; `quote`: Quotes has to say.
 */
export type Lean = "back" | "forward" | "ends" | "elision" | "joins" | "dash" | "quote";

const LONGEST = 12;
const ELISION = /^[([{](?:…|\.{2,})[)\]}]$/;
const DASH = /^[-‐‑‒–—―]{1,3}$/;
const JOINS = /^[&+/=×<>|~\\]+$/;
const LEADS = /^[•·▪◦‣►▸●○■□*¿¡§€$£©#→]+$/;
const OPENS = /^(?:[([{‘‚‹]+|[([{]+["“„«']+)$/;
const ELIDED_OPENING = /^[([{"'“‘„«]+(?:…|\.{3})$/;
const SINGLE = /^['’‘‚‛`´]$/;

export function leanOf(text: string, token: Token): Lean {
  if (token.end - token.start > LONGEST) return "back";
  const mark = text.slice(token.start, token.end);
  if (ELISION.test(mark)) return "elision";
  if (DASH.test(mark)) return "dash";
  if (JOINS.test(mark)) return "joins";
  if (LEADS.test(mark) || OPENS.test(mark)) return "forward";
  if (hasTerminator(mark)) return "ends";
  return isQuote(mark.charCodeAt(0)) || mark.startsWith(",,") || mark.startsWith("``") ? "quote" : "back";
}

export const isSingle = (text: string, token: Token): boolean =>
  SINGLE.test(text.slice(token.start, token.end));

/** `[12]` by itself: a reference to a note. */
export function isReference(text: string, token: Token): boolean {
  return (
    token.end - token.start < 7 &&
    isWord(token) &&
    /^\[\^?\w{1,3}\]$/.test(text.slice(token.start, token.end))
  );
}

function hasTerminator(mark: string): boolean {
  for (let at = 0; at < mark.length; at++) if (isTerminator(mark.charCodeAt(at))) return true;
  return false;
}

/** An opening mark before words left out: `"...`, `(…`. */
export const opensElision = (text: string, token: Token): boolean =>
  token.end - token.start <= LONGEST && ELIDED_OPENING.test(text.slice(token.start, token.end));
