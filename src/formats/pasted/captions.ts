import type { Block } from "./block.ts";
import { creditIn } from "./credit.ts";

/** A line right above a caption that says that it is one, as in the content files. */
export const CAPTION_LINE = '{kind="caption"}';

/** Finds the captions: marked as such, or with the credit of a picture, also where the credit is the line below. */
export function withCaptions(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.text === CAPTION_LINE && blocks[index + 1]?.isAttached) continue;
    if (block.isAttached && blocks[index - 1]?.text === CAPTION_LINE) {
      found.push({ ...block, kind: "caption" });
      continue;
    }
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
