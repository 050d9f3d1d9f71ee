import { fromMarkdown } from "mdast-util-from-markdown";

/** A stretch of a sentence in which nothing changes. */
export interface InlineRun {
  readonly text: string;
  readonly emphasis?: true;
  readonly strong?: true;
  /** Only `http:`, `https:` and `mailto:`. */
  readonly href?: string;
}

/**
 * What one line of Markdown says: emphasis, strong emphasis and links; HTML, code, images and bare addresses are
 * text. Links to anywhere but the web and mail lose their address and keep their words.
 *
 * The parser's time grows with the square of some marks (10,000 times `a**b`: 4.7 s), so a sentence with more than
 * `MOST_MARKS` of them, or longer than `LONGEST`, is read for its backslashes only. So is one with a zero
 * character, which the parser replaces.
 */
export function parseInline(sentence: string): InlineRun[] {
  if (sentence === "") return [];
  if (!HAS_MARKS.test(sentence)) return [{ text: sentence }];
  if (!isBounded(sentence)) return [{ text: sentence.replace(ESCAPED, "$1") }];
  const inner = sentence.trim();
  const start = sentence.indexOf(inner);
  const runs: InlineRun[] = [];
  add(runs, { text: sentence.slice(0, start) });
  for (const node of fromMarkdown(inner, { extensions: [ONLY_INLINE] }).children) collect(node, {}, runs);
  add(runs, { text: sentence.slice(start + inner.length) });
  return runs;
}

/** What a reader sees of a sentence: the texts of its runs. */
export function plainText(sentence: string): string {
  if (!HAS_MARKS.test(sentence)) return sentence;
  return parseInline(sentence)
    .map(({ text }) => text)
    .join("");
}

/**
 * Markdown that says exactly these characters, on one line. Backslashes stand only where something would be taken for
 * Markdown: nearly every sentence comes back as it is. `plainText(escapeInline(plain)) === plain`.
 */
export function escapeInline(plain: string): string {
  if (plainText(plain) === plain) return plain;
  return plain.replace(ACTIVE, (found, offset: number) => {
    const [before, after] = [plain[offset - 1] ?? " ", plain[offset + found.length] ?? " "];
    return isHarmless(found, before, after) ? found : found.replace(/./g, "\\$&");
  });
}

/** The longest sentence, in UTF-16 units, and the most marks in one, that are read as Markdown. */
const LONGEST = 20_000;
const MOST_MARKS = 400;

/** Whether Markdown could see more in a sentence than its characters. */
const HAS_MARKS = /[\\*_]|\]\(|&#?[A-Za-z0-9]+;/;
const MARKS = /[*_[\]]/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** What Markdown may see more in: a backslash before punctuation, runs of `*` and `_`, the middle of a link, `&…;`. */
const ACTIVE = /\\(?=[!-/:-@[-`{-~])|\*+|_+|\](?=\()|&(?=#?[A-Za-z0-9]+;)/g;

/** Everything that is not emphasis, link, backslash or character reference. */
const ONLY_INLINE = {
  disable: {
    null: [
      "autolink",
      "blockQuote",
      "codeFenced",
      "codeIndented",
      "codeText",
      "definition",
      "hardBreakEscape",
      "headingAtx",
      "htmlFlow",
      "htmlText",
      "labelStartImage",
      "list",
      "setextUnderline",
      "thematicBreak",
    ],
  },
};

const SAFE = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

type Marks = Omit<InlineRun, "text">;
type Tree = ReturnType<typeof fromMarkdown>["children"][number];

function isBounded(sentence: string): boolean {
  if (sentence.length > LONGEST || sentence.includes("\0")) return false;
  return (sentence.match(MARKS)?.length ?? 0) <= MOST_MARKS;
}

/** Marks between spaces, and `_` inside a word, neither open nor close anything (CommonMark 0.31, 6.2). */
function isHarmless(found: string, before: string, after: string): boolean {
  if (!/^[*_]/.test(found)) return false;
  if (/\s/.test(before) && /\s/.test(after)) return true;
  return found.startsWith("_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

function collect(node: Tree, marks: Marks, runs: InlineRun[]): void {
  if ("value" in node) add(runs, { text: node.value, ...marks });
  if (!("children" in node)) return;
  const inside = { ...marks, ...marksOf(node) };
  for (const child of node.children) collect(child, inside, runs);
}

function marksOf(node: Tree): Marks {
  if (node.type === "emphasis") return { emphasis: true };
  if (node.type === "strong") return { strong: true };
  return node.type === "link" && SAFE.test(node.url) ? { href: node.url } : {};
}

/** Adds a run, to the one before where the same marks stand. */
function add(runs: InlineRun[], run: InlineRun): void {
  if (run.text === "") return;
  const last = runs.at(-1);
  const same = last?.emphasis === run.emphasis && last?.strong === run.strong && last?.href === run.href;
  if (last !== undefined && same) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}
