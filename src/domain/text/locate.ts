import type { Anchor } from "./anchor.ts";

/** UTF-16 offsets into a plain text, `end` exclusive. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

/**
 * Where an anchor points in a paragraph as it stands now. In the revision it was made for that is where it says;
 * in another, wherever its quote stands with the most of its context around it, and among equals the nearest to
 * where it stood. Null: the words are gone, and the anchor is an orphan.
 *
 * @param text the paragraph's plain text
 * @param hash the paragraph's present revision
 */
export function locateAnchor(anchor: Anchor, text: string, hash: string): Located | null {
  const { start, end, quote } = anchor;
  if (hash === anchor.hash && text.slice(start, end) === quote) return { start, end };
  if (quote === "") return null;
  let best: { at: number; context: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const context = contextAround(anchor, text, at);
    const isNearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || context > best.context || (context === best.context && isNearer)) best = { at, context };
  }
  return best && { start: best.at, end: best.at + quote.length };
}

/** How many characters next to the quote are those that stood there: 0 to the length of the recorded context. */
function contextAround({ before, after, quote }: Anchor, text: string, at: number): number {
  const end = at + quote.length;
  let left = 0;
  while (left < before.length && at - left > 0 && before.at(-1 - left) === text[at - left - 1]) left += 1;
  let right = 0;
  while (right < after.length && after[right] === text[end + right]) right += 1;
  return left + right;
}

const CONTEXT = 32;

/** An anchor for the words between two offsets of a paragraph's plain text. */
export function anchorAt(
  place: Pick<Anchor, "paragraph" | "side" | "hash">,
  text: string,
  { start, end }: Located,
): Anchor {
  return {
    ...place,
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}
