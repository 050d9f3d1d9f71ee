import type { Block } from "./block.ts";

/**
 * Where a text was written in Markdown, its blocks without the marks inside lines (emphasis, links, code,
 * backslashes); a short line that is bold as a whole becomes a heading. Other texts stay as they are: there an
 * asterisk is an asterisk.
 */
export function withoutInlineMarks(blocks: readonly Block[]): Block[] {
  return isMarkdown(blocks) ? blocks.map(plain) : [...blocks];
}

const BOLD_LINE = /^(\*\*|__)([^*_]{1,80})\1$/;
const LINK = /!?\[([^[\]]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?: "[^"]{0,200}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const CODE = /`([^`]{1,500})`/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|])/g;

function isMarkdown(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ kind, level, text }) =>
      (kind === "heading" && level !== undefined) || BOLD_LINE.test(text) || /\]\(https?:/.test(text),
  );
}

function plain(block: Block): Block {
  const bold = block.kind === undefined ? BOLD_LINE.exec(block.text)?.[2] : undefined;
  if (bold !== undefined && !/[.,;:]$/.test(bold)) return { ...block, text: bold, kind: "heading", level: 3 };
  const text = block.text
    .replace(LINK, "$1")
    .replace(STRONG, "$2")
    .replace(EMPHASIS, "$2")
    .replace(CODE, "$1")
    .replace(ESCAPED, "$1")
    .trim();
  return text === "" ? block : { ...block, text };
}
