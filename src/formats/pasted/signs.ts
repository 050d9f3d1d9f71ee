import type { Block } from "./block.ts";
import type { RawBlock } from "./blocks.ts";
import { endsSentence } from "./punctuation.ts";

/**
 * Takes the signs before paragraphs for what they mean among their neighbours: items, headings, quotations. A sign
 * that means nothing (a lone *1.*, dashes before lines of dialogue) goes back into the text.
 */
export function readSigns(blocks: readonly RawBlock[]): Block[] {
  return blocks.map((block, index) => {
    const { text, line, isAttached, sign, underlined } = block;
    const plain: Block = { text, line, isAttached, kind: undefined };
    if (underlined !== undefined) return { ...plain, kind: "heading", level: underlined };
    if (sign === undefined) return plain;
    const { mark } = sign;
    if (mark.type === "hash") return { ...plain, kind: "heading", level: mark.level };
    if (mark.type === "quote") return { ...plain, kind: "quote" };
    if (mark.type === "number" && isCounted(blocks, index))
      return { ...plain, kind: "item", ordinal: mark.value };
    if (mark.type === "bullet" && isListed(blocks, index, mark.glyph)) return { ...plain, kind: "item" };
    return { ...plain, text: `${sign.sign} ${text}` };
  });
}

/** Whether the number right before or right after stands beside it. */
function isCounted(blocks: readonly RawBlock[], index: number): boolean {
  const own = blocks[index]?.sign?.mark;
  return [-1, 1].some((step) => {
    const other = blocks[index + step]?.sign?.mark;
    if (own?.type !== "number" || other?.type !== "number") return false;
    return other.closing === own.closing && other.value === own.value + step;
  });
}

function isListed(blocks: readonly RawBlock[], index: number, glyph: string): boolean {
  if (!"o–-".includes(glyph)) return true;
  const run = runAround(blocks, index, (sign) => (glyph === "o" ? sign === glyph : sign !== "o"));
  if (run.length === 1) return glyph === "-";
  return glyph === "o" || !isDialogue(run);
}

/** More of a run than this says nothing new. */
const FAR_ENOUGH = 20;

/** The blocks with bullets of the same sort that stand together with this one. */
function runAround(
  blocks: readonly RawBlock[],
  index: number,
  isSort: (sign: string) => boolean,
): RawBlock[] {
  const belongs = (block: RawBlock | undefined) =>
    block?.sign?.mark.type === "bullet" && isSort(block.sign.mark.glyph);
  let [from, to] = [index, index + 1];
  while (belongs(blocks[from - 1]) && index - from < FAR_ENOUGH) from--;
  while (belongs(blocks[to]) && to - index < FAR_ENOUGH) to++;
  return blocks.slice(from, to);
}

/** Whole sentences, questions among answers: people speaking, not a list. */
function isDialogue(run: readonly RawBlock[]): boolean {
  const questions = run.filter(({ text }) => text.endsWith("?")).length;
  const isAllSentences = run.every(({ text }) => endsSentence(text) && /^["'“‘]?\p{Lu}/u.test(text));
  return isAllSentences && questions > 0 && questions < run.length;
}
