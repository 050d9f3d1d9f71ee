import type { Spot } from "../check.ts";
import type { Block, Sentence } from "../pair.ts";

/** The plain text of a paragraph: its sentences joined by a space. */
export function textOf({ sentences }: Block): string {
  return sentences.map(({ text }) => text).join(" ");
}

/** Words of a paragraph as words of the sentence in which they begin. */
export function spotIn(block: Block, start: number, end: number): Spot | undefined {
  const sentence = sentenceAt(block, start);
  if (!sentence) return undefined;
  const from = start - sentence.offset;
  return { sentence, start: from, end: Math.min(end - sentence.offset, sentence.text.length) };
}

function sentenceAt({ sentences }: Block, at: number): Sentence | undefined {
  return sentences.findLast(({ offset }) => offset <= at);
}
