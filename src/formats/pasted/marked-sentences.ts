import { escapeInline, type InlineRun, parseInline } from "../inline.ts";

/**
 * The sentences of a paragraph in inline Markdown, with what is marked in `marked`; emphasis over a sentence end is
 * marked on both sides of it. `null`: nothing is, or the sentences are not found in it.
 * @param sentences plain, in their order
 */
export function markedSentences(marked: string, sentences: readonly string[]): string[] | null {
  const runs = parseInline(marked);
  if (runs.every(({ emphasis, strong, href }) => !emphasis && !strong && href === undefined)) return null;
  const whole = runs.map(({ text }) => text).join("");
  let at = 0;
  const found: string[] = [];
  for (const sentence of sentences) {
    const start = whole.indexOf(sentence, at);
    if (start < 0) return null;
    at = start + sentence.length;
    found.push(serialized(within(runs, start, at), sentence));
  }
  return found;
}

function within(runs: readonly InlineRun[], start: number, end: number): InlineRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start - at, 0);
    const to = end - at;
    at += run.text.length;
    const text = to <= 0 ? "" : run.text.slice(from, to);
    return text === "" ? [] : [{ ...run, text }];
  });
}

/** Markdown of the runs; where Markdown cannot say them (a mark inside a word), the words alone. */
function serialized(runs: readonly InlineRun[], sentence: string): string {
  const markdown = runs.map(markdownOf).join("");
  const read = parseInline(markdown);
  return read.map(({ text }) => text).join("") === sentence ? markdown : escapeInline(sentence);
}

/** A run in Markdown. White space at its ends stands outside of the marks: inside it would undo them. */
export function markdownOf(run: InlineRun): string {
  const inner = run.text.trim();
  if (inner === "") return run.text;
  const [before = "", after = ""] = run.text.split(inner);
  const sign = `${run.strong ? "**" : ""}${run.emphasis ? "*" : ""}`;
  const emphasised = `${sign}${escapeInline(inner)}${sign}`;
  return `${before}${run.href === undefined ? emphasised : `[${emphasised}](${run.href})`}${after}`;
}
