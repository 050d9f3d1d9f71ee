/** The gain, in nats, for joining Dutch paragraph `nl` with English paragraph `en`. */
type SharedTokens = (nl: number, en: number) => number;

/**
 * What two paragraphs share that hardly changes in translation: numbers in either notation, and the beginnings of
 * capitalised words (*Kremlin*, *Minsk*; not *Oekraïne*). Rare tokens gain more than common ones.
 */
export function sharedTokens(nl: readonly string[], en: readonly string[]): SharedTokens {
  const ids = new Map<string, number>();
  const [nlTokens, enTokens] = [numbered(nl, ids), numbered(en, ids)];
  const spread = new Float64Array(ids.size);
  for (const tokens of [...nlTokens, ...enTokens])
    for (const id of tokens) spread[id] = (spread[id] ?? 0) + 1;
  const gains = spread.map((count) => Math.log((nl.length + en.length) / count));
  return (dutch, english) => commonGain(nlTokens[dutch] ?? NONE, enTokens[english] ?? NONE, gains);
}

const NONE = new Int32Array();
const PREFIX = 5;
/** A longer token is no number or name; the bound keeps the search linear. */
const TOKEN = /\p{N}(?:[.,]?\p{N}){0,20}|\p{Lu}[\p{L}\p{M}]{2,30}/gu;

/** The tokens of each text as ascending numbers; new ones are added to `ids`. */
function numbered(texts: readonly string[], ids: Map<string, number>): Int32Array[] {
  return texts.map((text) => {
    const tokens = new Set(Array.from(text.matchAll(TOKEN), ([token]) => folded(token)));
    for (const token of tokens) if (!ids.has(token)) ids.set(token, ids.size);
    return Int32Array.from(tokens, (token) => ids.get(token) ?? 0).sort();
  });
}

function folded(token: string): string {
  const plain = token.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
  return /\p{N}/u.test(plain) ? plain : plain.slice(0, PREFIX).toLowerCase();
}

function commonGain(a: Int32Array, b: Int32Array, gains: Float64Array): number {
  let [i, j, gain] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) gain += gains[a[i] ?? 0] ?? 0;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return gain;
}
