/** The text of lines that were broken inside a paragraph; words cut at a line end are made whole. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    const before = parts.pop();
    if (before !== undefined) parts.push(...glued(before, line));
    else parts.push(line);
  }
  return parts.join("");
}

/** A cut word: letters, and a hyphen at the end of the line. */
const CUT_WORD = /(?:^|[^\p{L}])(\p{L}{2,40})[-\u2010]$/u;
/** Before these words the hyphen stands for a part left out: *zand- en kleigrond*. */
const CONJUNCTION = /^(?:en|of|tot|noch|als|and|or|to)(?= |$)/;
/** After these the hyphen belongs to the word. */
const HYPHENED_PREFIX =
  /^(?:anti|pro|ex|niet|non|oud|semi|quasi|pseudo|zuid|noord|oost|west|mid|self|well|co)$/i;

function glued(before: string, line: string): [string, string] {
  const stem = CUT_WORD.exec(before.slice(-44))?.[1];
  if (stem === undefined || CONJUNCTION.test(line)) return [before, ` ${line}`];
  const belongs = !/^\p{Ll}/u.test(line) || HYPHENED_PREFIX.test(stem);
  return [belongs ? before : before.slice(0, -1), line];
}
