/**
 * Between a sentence and its line. A sentence that would be taken for a heading, an item, a quote, an attribute
 * line or a fence gets one backslash more than it has, as Markdown has it: `\# …`, `\- …`, `\> …`, `\{#…`, `\---`,
 * and `1\. …`, because a backslash before a digit would stay visible in any other reader of Markdown.
 */
export function escapeLine(sentence: string): string {
  if (MARKED.test(sentence)) return `\\${sentence}`;
  return sentence.replace(NUMBERED, "$1\\$2.");
}

/** The sentence on a line; the inverse of `escapeLine`. */
export function unescapeLine(line: string): string {
  if (line.startsWith("\\") && MARKED.test(line)) return line.slice(1);
  return line.replace(NUMBERED, (_, digits: string, slashes: string) => `${digits}${slashes.slice(1)}.`);
}

const MARKED = /^\\*(?:(?:#+|[-*+])(?:[ \t]|$)|>|---|\{#|\{.*\}$)/s;
const NUMBERED = /^(\d{1,9})(\\*)\.(?=[ \t]|$)/;
