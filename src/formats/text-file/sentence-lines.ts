import { splitBlocks } from "./blocks.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { indentOf, type Line, linesOf } from "./line.ts";
import { markerOf } from "./marker.ts";

/** Where a sentence stands in its file: line and column count from 1, columns in UTF-16 units. */
export interface SentenceLine {
  readonly line: number;
  readonly column: number;
  /** As it is written there, behind its marker. */
  readonly text: string;
}

/**
 * The lines of a text file of either language, by paragraph.
 * @throws InputError as reading the file does
 */
export function sentenceLines(source: string, file: string): ReadonlyMap<string, readonly SentenceLine[]> {
  const { body } = parseFrontMatter(linesOf(source), file);
  return new Map(
    splitBlocks(body, { file, prefix: "p" }).map(({ attributes, lines }) => [
      attributes.id.text,
      lines.map((line) => behindMarker(line, attributes.values.get("kind")?.text === "caption")),
    ]),
  );
}

function behindMarker(line: Line, isCaption: boolean): SentenceLine {
  const trimmed = line.text.trim();
  const text = (isCaption ? undefined : markerOf(trimmed)?.rest) ?? trimmed;
  return { line: line.number, column: indentOf(line) + trimmed.length - text.length, text };
}
