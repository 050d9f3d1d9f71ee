import { InputError } from "../../domain/errors/error.ts";
import type { Paragraph } from "../../domain/text/model.ts";
import { excerpt } from "../excerpt.ts";
import type { Block } from "./blocks.ts";
import { escapeLine, unescapeLine } from "./escape.ts";
import { indentOf, type Line } from "./line.ts";
import { type Marker, markerOf } from "./marker.ts";

type Body = Omit<Paragraph, "id">;

/**
 * What the lines of a block say. `#` reads as level 2 (level 1 is the title) and deeper headings as level 3; the
 * further lines of an item may be indented as they like.
 * @throws InputError `line-marker-missing` (headings and quotes have their marker on every line), `paragraph-empty`
 */
export function parseBody(block: Block, caption: boolean, file: string): Body {
  const body = caption
    ? { kind: "caption" as const, sentences: plain(block.lines) }
    : bodyOf(block.lines, file);
  if (body.sentences.length > 0) return body;
  const { id, line } = block.attributes;
  const place = { file, line: block.lines[0]?.number ?? line, column: 1, paragraph: id.text };
  throw new InputError("paragraph-empty", place, { value: id.text });
}

/** The lines of a block, in canonical form. */
export function serializeBody(body: Body): string[] {
  switch (body.kind) {
    case "heading":
      return body.sentences.map((sentence) => `${"#".repeat(body.level ?? 2)} ${sentence}`);
    case "quote":
      return body.sentences.map((sentence) => `> ${escapeLine(sentence)}`);
    case "item":
      return itemLines(body.sentences, body.ordinal === undefined ? "- " : `${body.ordinal}. `);
    default:
      return body.sentences.map(escapeLine);
  }
}

function itemLines(sentences: readonly string[], marker: string): string[] {
  const indent = " ".repeat(marker.length);
  return sentences.map((sentence, index) => `${index === 0 ? marker : indent}${escapeLine(sentence)}`);
}

function bodyOf(lines: readonly Line[], file: string): Body {
  const begun = markerOf(lines[0]?.text.trim() ?? "");
  if (begun === undefined) return { kind: "paragraph", sentences: plain(lines) };
  if (begun.kind === "item") return itemOf(begun, lines);
  const marks = begun.kind === "quote" ? "> " : `${begun.marks} `;
  const said = lines.map((line) => behindMarker(line, marks, file)).filter(isSaid);
  if (begun.kind === "quote") return { kind: "quote", sentences: said.map(unescapeLine) };
  return { kind: "heading", level: begun.marks.length > 2 ? 3 : 2, sentences: said };
}

function itemOf(begun: Marker & { kind: "item" }, lines: readonly Line[]): Body {
  const sentences = [unescapeLine(begun.rest), ...plain(lines.slice(1))].filter(isSaid);
  return { kind: "item", ...(begun.ordinal === undefined ? {} : { ordinal: begun.ordinal }), sentences };
}

function plain(lines: readonly Line[]): string[] {
  return lines.map((line) => unescapeLine(line.text.trim()));
}

function behindMarker(line: Line, expected: string, file: string): string {
  const found = markerOf(line.text.trim());
  if (found !== undefined) return found.rest;
  throw new InputError(
    "line-marker-missing",
    { file, line: line.number, column: indentOf(line) },
    { value: excerpt(line.text.trim()), expected },
  );
}

function isSaid(sentence: string): boolean {
  return sentence !== "";
}
