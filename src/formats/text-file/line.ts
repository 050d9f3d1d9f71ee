/** A line of a file without its line end and trailing white space; numbers count from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a file, whatever its line ends; a byte order mark is dropped. */
export function linesOf(source: string): Line[] {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: line.trimEnd() }));
}

/** The column, from 1, at which a line begins to say something. */
export function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length + 1;
}
