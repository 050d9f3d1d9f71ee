import { likeness, skeletonOf } from "../../../alignment/aligner/skeleton.ts";
import { foldedWord } from "./folded.ts";

const known = new Map<string, string>();
const MOST_REMEMBERED = 20_000;
const LONGEST = 60;

/** How a word sounds, the same from Dutch and English spelling; names in -ski, -y, -ov and -ev are one. */
export function soundOf(word: string): string {
  const earlier = known.get(word);
  if (earlier !== undefined) return earlier;
  const letters = foldedWord(word.slice(0, LONGEST)).replace(/[^\p{L}]/gu, "");
  const sound = skeletonOf(letters.replace(/(?:ie|ia|ija|ya)$/, "i")).replace(/h(?=$|[bdfgklmnprstv])/g, "");
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(word, sound);
  return sound;
}

/** From 0 to 1; above `ALIKE` two names may well be one. */
export function soundsLike(one: string, other: string): number {
  const [a, b] = [soundOf(one), soundOf(other)];
  if (a === b) return 1;
  return likeness(a, b, Math.ceil(Math.max(a.length, b.length) * 0.45));
}

export const ALIKE = 0.6;
