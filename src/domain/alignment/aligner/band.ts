/**
 * The cells a search looks at: for each number of Dutch sentences passed (0 to n) the lowest and highest number of
 * English ones. Cells are numbered through; `start[i]` is the first of row i.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly start: Int32Array;
  readonly cells: number;
}

/** Makes a band of rows as wished: clamped to the sides, connected, from the first corner to the last. */
export function bandOf(low: Int32Array, high: Int32Array, enCount: number): Band {
  const n = low.length - 1;
  low[0] = 0;
  high[n] = enCount;
  for (let i = n; i >= 0; i--) {
    low[i] = Math.max(0, Math.min(low[i] as number, enCount, i < n ? (low[i + 1] as number) : enCount));
  }
  for (let i = 0; i <= n; i++) {
    const before = i === 0 ? 0 : (high[i - 1] as number);
    high[i] = Math.min(enCount, Math.max(high[i] as number, low[i] as number, before));
    if (i > 0) low[i] = Math.min(low[i] as number, before);
  }
  const start = new Int32Array(n + 2);
  for (let i = 0; i <= n; i++)
    start[i + 1] = (start[i] as number) + (high[i] as number) - (low[i] as number) + 1;
  return { low, high, start, cells: start[n + 1] as number };
}

/** Every cell there is. */
export function wholeBand(nlCount: number, enCount: number): Band {
  return bandOf(new Int32Array(nlCount + 1), new Int32Array(nlCount + 1).fill(enCount), enCount);
}

/** Where beads of so many sentences may end in row i, for the beginning to lie in the band, too; none where `first` is beyond `last`. */
export function beadEnds(
  { low, high }: Band,
  i: number,
  { nl, en }: { readonly nl: number; readonly en: number },
): { first: number; last: number } {
  if (i < nl) return { first: 0, last: -1 };
  return {
    first: Math.max(low[i] as number, (low[i - nl] as number) + en),
    last: Math.min(high[i] as number, (high[i - nl] as number) + en),
  };
}
