import type { Block } from "./block.ts";
import { isUnmarkedHeading } from "./heading.ts";

/**
 * Gives headings their levels: of the marked ones the highest is 2, all below it 3. Where none is marked, the
 * unmarked ones are looked for, and all are 2.
 */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const levels = blocks.flatMap(({ level }) => level ?? []);
  const highest = levels.reduce((lowest, level) => Math.min(lowest, level), Number.POSITIVE_INFINITY);
  return blocks.map((block, index) => {
    if (block.level !== undefined) return { ...block, level: block.level === highest ? 2 : 3 };
    const isHeading = levels.length === 0 && isUnmarkedHeading(blocks, index);
    return isHeading ? { ...block, kind: "heading", level: 2 } : block;
  });
}
