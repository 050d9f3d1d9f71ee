import type { Line } from "./lines.ts";
import { isRule, markOf } from "./marker.ts";
import { endsInCutWord, endsSentence, holdsSentenceEnd, startsLowerCase } from "./punctuation.ts";

/** How the lines of a text make its paragraphs. */
export interface Layout {
  /** The column at which lines were broken inside sentences; `undefined`: they were not. */
  readonly wrap: number | undefined;
  /** One sentence a line, paragraphs apart by blank lines. */
  readonly isVentilated: boolean;
}

/** A wider line was broken by nobody. */
const WIDEST_WRAP = 160;
/** Of the line ends inside blocks, the share that falls inside sentences in wrapped text. */
const BROKEN_SHARE = 0.4;
/** Of the lines that stand together, the share that holds one whole sentence in ventilated text. */
const VENTILATED_SHARE = 0.8;
/** A first line of a block, wider than this, is no heading, whatever it ends in. */
const LONGEST_HEADING_LINE = 80;
/** Below this width two lines are rather a list than a sentence. */
const SHORT_LINE = 30;

export function layoutOf(lines: readonly Line[]): Layout {
  const pairs = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before && isProse(before) && isProse(line) ? [{ before, line }] : [];
  });
  const broken = pairs.filter(({ before, line }) => breaksSentence(before, line));
  const wrap = broken.reduce((widest, { before }) => Math.max(widest, before.width), 0);
  const isWrapped = broken.length > 0 && broken.length >= pairs.length * BROKEN_SHARE && wrap <= WIDEST_WRAP;
  return { wrap: isWrapped ? wrap : undefined, isVentilated: !isWrapped && isVentilated(lines) };
}

/** Whether `line` goes on with the paragraph of the lines right `above` it. */
export function continues(above: readonly Line[], line: Line, { wrap, isVentilated }: Layout): boolean {
  const before = above.at(-1);
  if (before === undefined || breaksSentence(before, line)) return before !== undefined;
  if (isVentilated)
    return above.length > 1 || endsSentence(before.text) || before.width > LONGEST_HEADING_LINE;
  if (wrap === undefined || line.indent >= before.indent + 2) return false;
  if (isFull(before, line, wrap)) return true;
  return !endsSentence(before.text) && before.width >= wrap * 0.8;
}

/** Whether the next word would have gone past the column at which lines are broken. */
export function isFull(before: Line, line: Line, wrap: number): boolean {
  const word = line.text.indexOf(" ");
  return before.width + 1 + (word < 0 ? line.text.length : word) > wrap;
}

function breaksSentence(before: Line, line: Line): boolean {
  if (before.width < SHORT_LINE || endsSentence(before.text)) return false;
  return startsLowerCase(line.text) || (endsInCutWord(before.text) && /^\p{L}/u.test(line.text));
}

function isProse({ text }: Line): boolean {
  if (text === "" || isRule(text)) return false;
  const mark = markOf(text)?.mark;
  return mark === undefined || mark.type === "quote";
}

/** Most lines of the blocks hold one whole sentence, and a block is no longer than a paragraph. */
function isVentilated(lines: readonly Line[]): boolean {
  const blocks = blocksOfProse(lines);
  const together = blocks.filter((block) => block.length > 1);
  const sentences = together.flat();
  const whole = sentences.filter(({ text }) => endsSentence(text) && !holdsSentenceEnd(text));
  const isEnough = blocks.length >= 2 && sentences.length >= 4;
  return (
    isEnough && whole.length >= sentences.length * VENTILATED_SHARE && sentences.length <= together.length * 8
  );
}

function blocksOfProse(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (isProse(line)) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}
