import type { Block } from "./block.ts";
import { creditIn } from "./credit.ts";

/** Finds the captions: paragraphs with the credit of a picture, also where the credit is the line below. */
export function withCaptions(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const credit = block.kind === undefined ? creditIn(block.text) : null;
    const before = found.at(-1);
    const isCreditOfBefore = credit === 0 && block.isAttached && isUncredited(before);
    if (before && isCreditOfBefore)
      found.splice(-1, 1, { ...before, text: `${before.text} ${block.text}`, kind: "caption" });
    else found.push(credit === null ? block : { ...block, kind: "caption" });
  }
  return found;
}

const LONGEST_ABOVE_CREDIT = 300;

function isUncredited(block: Block | undefined): boolean {
  return (
    block?.kind === undefined && (block?.text.length ?? Number.POSITIVE_INFINITY) <= LONGEST_ABOVE_CREDIT
  );
}
