import type { Language } from "../text/model.ts";
import { searchStem } from "./stem.ts";
import { searchTokens } from "./tokens.ts";

/** One thing that can be found, with its text in both languages; what one of them lacks is empty. */
export interface SearchEntry {
  readonly kind: "title" | "passage" | "note" | "term";
  /** The row it stands in; of a term, its id; of a title, empty. */
  readonly row: string;
  /** The fragment that leads to it: a sentence's, where it has one. */
  readonly place: string;
  /** The number of its row, where that has one. */
  readonly number?: number;
  readonly nl: string;
  readonly en: string;
}

/** A text as an index takes it: the words in order, and the stem of each. */
export interface IndexedWords {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

export function indexedWords(text: string, language: Language): IndexedWords {
  const words = searchTokens(text).map(({ word }) => word);
  return { words, stems: words.map((word) => searchStem(word, language)) };
}
