import { joinLines } from "./joining.ts";
import { continues, isFull, type Layout, layoutOf } from "./layout.ts";
import type { Line } from "./lines.ts";
import { isRule, type Marked, markOf, underlineLevel } from "./marker.ts";

/** A paragraph as the lines show it, before anything is known of its neighbours. */
export interface RawBlock {
  readonly text: string;
  /** The source line it begins in, from 1. */
  readonly line: number;
  /** The sign before its first line; it is not part of `text`. */
  readonly sign?: Marked;
  /** The level of a heading with a line of `=` or `-` under it. */
  readonly underlined?: 1 | 2;
  /** Right below the block before it, without a blank line. */
  readonly isAttached: boolean;
}

/** An underlined heading is no longer than this. */
const LONGEST_UNDERLINED = 120;

/**
 * The paragraphs of a text: apart by blank lines, or one a line; lines broken inside sentences are joined.
 * Lines that only divide are left out.
 */
export function blocksOf(lines: readonly Line[]): RawBlock[] {
  const layout = layoutOf(lines);
  const open: OpenBlock[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const block = before && open.at(-1);
    const level = underlineLevel(line.text);
    if (block && level !== null && isUnderlinable(block)) block.underlined = level;
    else if (line.text !== "" && !isRule(line.text)) add(line, before, { open, layout });
    before = line.text === "" || isRule(line.text) ? undefined : line;
  }
  return open.map(closed).filter((block) => block.text !== "");
}

interface OpenBlock {
  readonly lines: Line[];
  readonly sign: Marked | null;
  readonly isAttached: boolean;
  underlined?: 1 | 2;
}

function isUnderlinable({ lines, sign }: OpenBlock): boolean {
  return sign === null && lines.length === 1 && (lines[0]?.width ?? 0) <= LONGEST_UNDERLINED;
}

function add(line: Line, before: Line | undefined, { open, layout }: { open: OpenBlock[]; layout: Layout }) {
  const block = open.at(-1);
  const sign =
    block && before && isInsideSentence(block, before, { line, layout }) ? null : markOf(line.text);
  if (block && before && sign === null && goesOn(block, before, { line, layout })) block.lines.push(line);
  else if (block && before && sign && isSameQuote(block, before, sign)) block.lines.push(line);
  else open.push({ lines: [line], sign, isAttached: before !== undefined });
}

/** In wrapped text a line may begin with a dash or a number that belongs to its sentence. */
function isInsideSentence(block: OpenBlock, before: Line, { line, layout }: { line: Line; layout: Layout }) {
  const isItem = block.sign?.mark.type === "bullet" || block.sign?.mark.type === "number";
  if (layout.wrap === undefined || isItem || /[.!?…:;]["'”’»)\]]{0,3}$/u.test(before.text.slice(-8)))
    return false;
  return isFull(before, line, layout.wrap) && /^(?:[–\-o] |\d{1,3}[.)] )/u.test(line.text);
}

function goesOn(block: OpenBlock, before: Line, { line, layout }: { line: Line; layout: Layout }): boolean {
  if (block.sign?.mark.type === "hash" || block.underlined !== undefined) return false;
  const first = block.lines[0] ?? before;
  const isBelowItem = block.sign !== null && line.indent >= first.indent + 2;
  return isBelowItem || block.sign?.rest === "" || continues(block.lines, line, layout);
}

function isSameQuote(block: OpenBlock, before: Line, sign: Marked): boolean {
  return sign.mark.type === "quote" && block.sign?.mark.type === "quote" && markOf(before.text)?.rest !== "";
}

function closed({ lines, sign, isAttached, underlined }: OpenBlock): RawBlock {
  const [first, ...others] = lines;
  const bare = (line: Line) =>
    sign?.mark.type === "quote" ? (markOf(line.text)?.rest ?? line.text) : line.text;
  const texts = [sign?.rest ?? first?.text ?? "", ...others.map(bare)];
  return {
    text: joinLines(texts.filter((text) => text !== "")),
    line: first?.number ?? 1,
    isAttached,
    ...(sign === null ? {} : { sign }),
    ...(underlined === undefined ? {} : { underlined }),
  };
}
