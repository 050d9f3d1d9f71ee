import { countWords } from "../../domain/text/words.ts";
import type { ReadingView, RowCounts } from "../view.ts";
import type { IndexedRow, IndexedText } from "./indexed.ts";

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

export function countStates({ rows }: IndexedText): ReadingView["states"] {
  const states = {
    reviewed: 0,
    stale: 0,
    draft: 0,
    untranslated: 0,
    added: 0,
    differs: 0,
    missing: 0,
    toConfirm: 0,
  };
  for (const row of rows) {
    states[row.state] += 1;
    if (isToConfirm(row)) states.toConfirm += 1;
  }
  return states;
}

/** The beads of a pair were made for other wordings, in part or in whole. */
export function isToConfirm({ nl, en, toConfirm }: IndexedRow): boolean {
  return nl.length > 0 && en.length > 0 && toConfirm.includes(true);
}
