import type { FrontMatter, Paragraph } from "../../domain/text/model.ts";
import type { AttributeLine } from "./attribute-line.ts";
import { isCaption, refuseUnknown } from "./attributes.ts";
import { type Origin, splitBlocks } from "./blocks.ts";
import { parseBody } from "./body.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { linesOf } from "./line.ts";

interface TextFile {
  readonly front: FrontMatter;
  /** The paragraphs with their attribute lines, which say more in a translation. */
  readonly paragraphs: readonly { readonly paragraph: Paragraph; readonly attributes: AttributeLine }[];
}

/** What text files of either language have in common. */
export function readTextFile(source: string, origin: Origin, attributes: readonly string[]): TextFile {
  const { file } = origin;
  const { front, body } = parseFrontMatter(linesOf(source), file);
  const blocks = splitBlocks(body, origin);
  for (const block of blocks) refuseUnknown(block.attributes, attributes, file);
  const paragraphs = blocks.map((block) => ({
    paragraph: { id: block.attributes.id.text, ...parseBody(block, isCaption(block.attributes, file), file) },
    attributes: block.attributes,
  }));
  return { front, paragraphs };
}
