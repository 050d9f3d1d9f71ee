import { InputError } from "../../domain/errors/error.ts";
import { excerpt } from "../excerpt.ts";
import { type AttributeLine, idOn, isAttributeLine, parseAttributeLine } from "./attribute-line.ts";
import { freeId, isId } from "./ids.ts";
import { indentOf, type Line } from "./line.ts";
import { carriesOn, markerOf } from "./marker.ts";

/** An attribute line and the lines it speaks for: at least one, none of them blank. */
export interface Block {
  readonly attributes: AttributeLine;
  readonly lines: readonly Line[];
}

/** Whose lines they are: the file for messages, the letter with which its new ids begin. */
export interface Origin {
  readonly file: string;
  readonly prefix: string;
}

/**
 * The blocks below the front matter. A blank line ends a block, and so does an attribute line; a heading, an item
 * or a quote inside another block lacks its own.
 * @throws InputError `attributes-missing`, `id-invalid`, `id-duplicate`, `paragraph-empty`, and those of an
 *   attribute line
 */
export function splitBlocks(lines: readonly Line[], origin: Origin): Block[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | undefined;
  for (const line of lines) {
    if (isAttributeLine(line)) {
      open = { attributes: parseAttributeLine(line, origin.file), lines: [] };
      blocks.push(open);
    } else if (line.text === "") open = open?.lines.length === 0 ? open : undefined;
    else if (open !== undefined && belongsTo(open, line)) open.lines.push(line);
    else throw attributesMissing(line, lines, origin);
  }
  refuseFaultyIds(blocks, lines, origin);
  for (const block of blocks) refuseEmpty(block, origin.file);
  return blocks;
}

interface OpenBlock extends Block {
  readonly lines: Line[];
}

function belongsTo(block: OpenBlock, line: Line): boolean {
  const first = block.lines[0];
  if (first === undefined || block.attributes.values.get("kind")?.text === "caption") return true;
  return carriesOn(markerOf(first.text.trim()), markerOf(line.text.trim()));
}

function attributesMissing(line: Line, lines: readonly Line[], origin: Origin): InputError {
  return new InputError(
    "attributes-missing",
    { file: origin.file, line: line.number, column: indentOf(line) },
    { value: excerpt(line.text.trimStart()), suggestion: `{#${nextId(lines, origin)}}` },
  );
}

function nextId(lines: readonly Line[], origin: Origin): string {
  return freeId(
    origin.prefix,
    lines.flatMap((line) => idOn(line) ?? []),
  );
}

function refuseFaultyIds(blocks: readonly Block[], lines: readonly Line[], origin: Origin): void {
  const seen = new Map<string, number>();
  for (const { attributes } of blocks) {
    const { id, line } = attributes;
    const place = { file: origin.file, line, column: id.column };
    const first = seen.get(id.text);
    const suggestion = () => nextId(lines, origin);
    if (!isId(id.text)) {
      throw new InputError("id-invalid", place, { value: excerpt(id.text), suggestion: suggestion() });
    }
    if (first !== undefined) {
      throw new InputError("id-duplicate", place, { value: id.text, first, suggestion: suggestion() });
    }
    seen.set(id.text, line);
  }
}

function refuseEmpty(block: Block, file: string): void {
  if (block.lines.length > 0) return;
  const { line, id } = block.attributes;
  throw new InputError(
    "paragraph-empty",
    { file, line, column: id.column, paragraph: id.text },
    { value: id.text },
  );
}
