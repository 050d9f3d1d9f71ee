import { wordingKey } from "../domain/text/wording-key.ts";
import { inlineSentences, type Pasted } from "../formats/pasted.ts";
import type { Reader } from "../store/reader.ts";

/** A text of the library that says what another one says. */
export interface SameText {
  readonly slug: string;
  /** Of the paragraphs of the other, the share that stands in it, too: from 0.8 to 1. */
  readonly share: number;
}

/** From this share on, of paragraphs and of what they hold, two texts are the same. */
const SAME = 0.8;
/** So many paragraphs are looked for in all texts. A book is found by them as surely as a column by all it has. */
const MOST_ASKED = 200;
/** Of those, the share that a text must have to be compared as a whole: some more than half were changed by chance. */
const LIKELY = 0.5;
const MOST_COMPARED = 5;
/** Letters and digits that nobody writes twice by accident. */
const TELLING = 30;

interface Keyed {
  readonly key: string;
  readonly size: number;
}

/**
 * The text of the library whose Dutch is that of these paragraphs, or most of it; null where there is none. What it
 * costs hardly grows with the library: keys of paragraphs are looked up in an index. Whether somebody may know of the
 * text is for whoever asks.
 */
export async function sameText(reader: Reader, paragraphs: Pasted["paragraphs"]): Promise<SameText | null> {
  const keyed = paragraphs.flatMap((paragraph): Keyed[] => {
    const sentences = inlineSentences(paragraph);
    const key = wordingKey(sentences);
    return key === null ? [] : [{ key, size: sentences.join("").length }];
  });
  if (sizeOf(keyed) < TELLING) return null;
  const asked = sampleOf(keyed);
  const found = await reader.wordings.found(asked);
  const likely = [...found]
    .filter(([, count]) => count >= LIKELY * asked.length)
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, MOST_COMPARED);
  let best: SameText | null = null;
  for (const [slug] of likely) {
    const share = shareIn(await reader.wordings.of(slug), keyed);
    if (share >= SAME && share > (best?.share ?? 0)) best = { slug, share };
  }
  return best;
}

/** Some paragraphs from all over the text, the longer half of them: a short one stands in many texts. */
function sampleOf(keyed: readonly Keyed[]): string[] {
  const bySize = keyed.toSorted((a, b) => b.size - a.size);
  const isLong = bySize[Math.floor(keyed.length / 2)]?.size ?? 0;
  const keys = [...new Set(keyed.filter(({ size }) => size >= isLong).map(({ key }) => key))];
  const step = Math.max(1, keys.length / MOST_ASKED);
  const count = Math.min(keys.length, MOST_ASKED);
  return Array.from({ length: count }, (_, at) => keys[Math.floor(at * step)] ?? "");
}

/** The smaller of two shares, so that neither many short ones nor a long one alone make two texts the same. */
function shareIn(known: ReadonlySet<string>, keyed: readonly Keyed[]): number {
  const there = keyed.filter(({ key }) => known.has(key));
  return Math.min(there.length / keyed.length, sizeOf(there) / sizeOf(keyed));
}

function sizeOf(keyed: readonly Keyed[]): number {
  return keyed.reduce((sum, { size }) => sum + size, 0);
}
