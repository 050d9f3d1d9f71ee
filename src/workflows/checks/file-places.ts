import { plainText } from "../../formats/inline.ts";
import { type SentenceLine, sentenceLines } from "../../formats/text-file/sentence-lines.ts";
import { type ContentFolder, privatePath, versionPath } from "../content-folder.ts";
import type { Excerpt, FoundHere } from "../view/checks.ts";

/** Where words stand in a file, as editors count: from 1, the end exclusive, columns in UTF-16 units. */
interface FilePlace {
  /** As a person knows it: `content/en/….md`. */
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type FilePlaces = (finding: FoundHere, side: "nl" | "en") => FilePlace | null;

/** Reads the files that the findings are about, and tells where in them each one is. */
export async function filePlaces(
  content: ContentFolder,
  findings: readonly FoundHere[],
): Promise<FilePlaces> {
  const files = new Map<string, Awaited<ReturnType<typeof readLines>>>();
  for (const finding of findings) {
    for (const path of [versionPath(finding.slug, "nl"), versionPath(finding.slug, finding.side)]) {
      if (!files.has(path)) files.set(path, await readLines(content, path));
    }
  }
  return (finding, side) => {
    const path = versionPath(finding.slug, side === "nl" ? "nl" : finding.side);
    const [excerpt, known] = [finding[side], files.get(path)];
    const lines = excerpt && known?.lines.get(excerpt.paragraph);
    return excerpt && known && lines ? placeIn(excerpt, known.file, lines) : null;
  };
}

async function readLines(content: ContentFolder, path: string) {
  const found = (await content.look(path)) ? path : privatePath(path);
  if (!(await content.look(found))) return null;
  const file = content.shown(found);
  return { file, lines: sentenceLines(await content.read(found), file) };
}

/** Where the store is ahead of the file its words may not stand there yet: then the paragraph’s first line is named. */
function placeIn({ start, words }: Excerpt, file: string, lines: readonly SentenceLine[]): FilePlace | null {
  const [from, to] = [at(start, lines), at(start + words.length, lines, true)];
  const first = lines[0];
  if (!first) return null;
  if (!from || !to) return region(file, first, first.column, first, first.column + first.text.length);
  return region(file, from.line, from.column, to.line, to.column);
}

function region(
  file: string,
  from: SentenceLine,
  startColumn: number,
  to: SentenceLine,
  endColumn: number,
): FilePlace {
  return { file, startLine: from.line, startColumn, endLine: to.line, endColumn };
}

/** The line and column of an offset into the plain text of a paragraph, its sentences joined by a space. */
function at(
  offset: number,
  lines: readonly SentenceLine[],
  isEnd = false,
): { line: SentenceLine; column: number } | null {
  let before = 0;
  for (const line of lines) {
    const plain = plainText(line.text);
    const within = offset - before;
    const fits = isEnd ? within > 0 && within <= plain.length : within >= 0 && within < plain.length;
    if (fits || (within === 0 && plain.length === 0))
      return { line, column: line.column + inSource(line.text, plain, within) };
    before += plain.length + 1;
  }
  return null;
}

/** Marks take room in the file that the plain text does not have. */
function inSource(source: string, plain: string, offset: number): number {
  if (source === plain) return offset;
  for (let end = offset; end <= source.length; end += 1) {
    if (plainText(source.slice(0, end)).length >= offset) return end;
  }
  return source.length;
}
