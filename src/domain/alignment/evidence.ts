/**
 * What two paragraphs share that hardly changes in translation: numbers in either notation, and the beginnings of
 * capitalised words (*Kremlin*, *Minsk*; not *Oekraïne*). Returns the gain in nats for joining the given
 * paragraphs: rare tokens count more than common ones, and never more than `MOST` together.
 */
export function sharedTokens(nl: readonly string[], en: readonly string[]): SharedTokens {
  const tokens = { nl: nl.map(tokensIn), en: en.map(tokensIn) };
  const spread = new Map<string, number>();
  for (const set of [...tokens.nl, ...tokens.en])
    for (const token of set) spread.set(token, (spread.get(token) ?? 0) + 1);
  const paragraphs = nl.length + en.length;
  const weight = (token: string) => Math.log(paragraphs / (spread.get(token) ?? 1));
  return (nlFrom, nlEnd, enFrom, enEnd) => {
    const english = tokens.en.slice(enFrom, enEnd);
    let gain = 0;
    for (const set of tokens.nl.slice(nlFrom, nlEnd))
      for (const token of set) if (english.some((other) => other.has(token))) gain += weight(token);
    return Math.min(MOST, gain);
  };
}

/** The gain for joining Dutch paragraphs `nlFrom` to `nlEnd` with English ones `enFrom` to `enEnd` (exclusive). */
export type SharedTokens = (nlFrom: number, nlEnd: number, enFrom: number, enEnd: number) => number;

const MOST = 8;
const PREFIX = 5;
/** A longer token is no number or name; the bound keeps the search linear. */
const TOKEN = /\p{N}(?:[.,]?\p{N}){0,20}|\p{Lu}[\p{L}\p{M}]{2,30}/gu;

function tokensIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(TOKEN), ([token]) => folded(token)));
}

function folded(token: string): string {
  const plain = token.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
  return /\p{N}/u.test(plain) ? plain : plain.slice(0, PREFIX).toLowerCase();
}
