import { countWords } from "../../domain/text/words.ts";
import type { RowCounts } from "../view.ts";
import type { IndexedText } from "./indexed.ts";

/** Silent reading of non-fiction (Brysbaert 2019: 238 words a minute in English), rounded. */
const WORDS_PER_MINUTE = 240;

/** The words of the Dutch. */
export function wordsOf({ rows }: IndexedText): number {
  const sentences = rows.flatMap(({ nl }) => nl).flatMap((paragraph) => paragraph.sentences);
  return sentences.reduce((count, { plain }) => count + countWords(plain), 0);
}

/** Reading time of one language, in whole minutes. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

export function countRows({ rows }: IndexedText): RowCounts {
  return {
    total: rows.length,
    reviewed: rows.filter(({ state }) => state === "reviewed").length,
    stale: rows.filter(({ state }) => state === "stale").length,
  };
}
