import { CAPTION_LINE } from "../pasted/captions.ts";
import { markdownOf } from "../pasted/marked-sentences.ts";
import { isRule } from "../pasted/marker.ts";
import { type GivenBlock, textOf } from "./piece.ts";

/**
 * Blocks as a person would paste them in Markdown, for `parsePasted`: a blank line between all, so that nothing is
 * taken for a broken line. What somebody typed as a sign of a list stays one; `#` and `>` were none.
 */
export function serializeBlocks(blocks: readonly GivenBlock[]): string {
  return blocks
    .filter((block) => !isRule(textOf(block)))
    .map((block) => `${signOf(block)}${bodyOf(block)}\n`)
    .join("\n");
}

function signOf({ kind, level = 2, ordinal }: GivenBlock): string {
  if (kind === "heading") return `${"#".repeat(level)} `;
  if (kind === "item") return ordinal === undefined ? "* " : `${ordinal}. `;
  if (kind === "quote") return "> ";
  return kind === "caption" ? `${CAPTION_LINE}\n` : "";
}

/** A heading is strong by being one. */
function bodyOf({ kind, runs }: GivenBlock): string {
  const shown = kind === "heading" ? runs.map(({ text }) => ({ text })) : runs;
  const body = shown.map(markdownOf).join("").replaceAll("`", "\\`").trim();
  return /^(?:#{1,6} |>)/.test(body) ? `\\${body}` : body;
}
