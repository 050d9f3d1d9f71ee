import type { Sentence } from "../pair.ts";
import { quotationsOf } from "./quotation.ts";

interface Narration {
  readonly words: readonly string[];
  /** A quotation goes on before or behind these sentences, or a mark is missing. */
  readonly isOpen: boolean;
}

/** What stands in no quotation; null: nothing is quoted. */
export function narrationOf(sentences: readonly Sentence[]): Narration | null {
  const text = sentences.map((sentence) => sentence.text).join(" ");
  const { pairs, loose } = quotationsOf(text);
  const spans = [
    ...pairs,
    ...loose.map(({ at, role }) =>
      role === "open" ? { start: at, end: text.length } : { start: 0, end: at + 1 },
    ),
  ];
  if (spans.length === 0) return null;
  let [at, outside] = [0, ""];
  for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
    if (start > at) outside += ` ${text.slice(at, start)}`;
    at = Math.max(at, end);
  }
  const words = `${outside} ${text.slice(at)}`.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return { words, isOpen: loose.length > 0 };
}
