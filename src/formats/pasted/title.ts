import { bare } from "../title-line.ts";
import type { Block } from "./block.ts";
import { looksLikeTitle } from "./heading.ts";
import { endsSentence } from "./punctuation.ts";

/** What was taken from the blocks, and the blocks without it. */
export interface Titled {
  readonly title?: string;
  readonly blocks: readonly Block[];
}

/** A title marked as one stands no deeper than this. */
const DEEPEST = 3;

/**
 * The title: the one given (a first line that says the same is taken off); else a heading marked as the highest
 * of all among the first lines; else a first line that looks like one and has text below it.
 */
export function takeTitle(blocks: readonly Block[], given?: string): Titled {
  if (given !== undefined) {
    const isSame = blocks.length > 1 && bare(blocks[0]?.text ?? "") === bare(given);
    return { title: given, blocks: isSame ? blocks.slice(1) : blocks };
  }
  const marked = blocks.slice(0, DEEPEST).findIndex((block) => isHighest(block, blocks));
  if (marked >= 0) return { title: blocks[marked]?.text ?? "", blocks: blocks.toSpliced(marked, 1) };
  const [first, ...others] = blocks;
  const hasBody = others.some(({ text }) => text.length > (first?.text.length ?? 0) || endsSentence(text));
  if (first?.kind !== undefined || !first || !hasBody || !looksLikeTitle(first.text)) return { blocks };
  return { title: first.text, blocks: others };
}

function isHighest({ kind, level }: Block, blocks: readonly Block[]): boolean {
  if (kind !== "heading" || level === undefined || blocks.length < 2) return false;
  const levels = blocks.flatMap((block) => block.level ?? []).filter((other) => other <= level);
  return level === 1 ? levels.length >= 1 : levels.length === 1 && level < 3;
}
