import { plainText } from "../inline.ts";
import type { Block } from "./block.ts";

/**
 * Where a text was written in Markdown, its blocks without the marks inside lines (emphasis, links, code,
 * backslashes), and with the line that has them; a short line that is bold as a whole becomes a heading. Other texts
 * stay as they are: there an asterisk is an asterisk.
 * @param isMarkdown whether it was, where somebody knows; else it is seen by its headings, bold lines and links
 */
export function withoutInlineMarks(blocks: readonly Block[], isMarkdown = looksMarked(blocks)): Block[] {
  return isMarkdown ? blocks.map(plain) : [...blocks];
}

const BOLD_LINE = /^(\*\*|__)([^*_]{1,80})\1$/;
const IMAGE = /!\[([^[\]]{0,500})(?<!\\)\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?: "[^"]{0,200}")?\)/g;
const CODE = /(?<!\\)`([^`]{1,500})(?<!\\)`/g;

function looksMarked(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ kind, level, text }) =>
      (kind === "heading" && level !== undefined) || BOLD_LINE.test(text) || /\]\(https?:/.test(text),
  );
}

function plain(block: Block): Block {
  const bold = block.kind === undefined ? BOLD_LINE.exec(block.text)?.[2] : undefined;
  if (bold !== undefined && !/[.,;:]$/.test(bold)) return { ...block, text: bold, kind: "heading", level: 3 };
  const marked = block.text.replace(IMAGE, "$1").replace(CODE, "$1").trim();
  const text = plainText(marked).trim();
  return text === "" ? block : { ...block, text, ...(marked === text ? {} : { marked }) };
}
