import type { InlineRun } from "./inline.ts";
import type { ReaderBlock, ReaderCopy, ReaderFact, ReaderFront, ReaderRow } from "./reader/model.ts";
import { safeLink, visibleText } from "./reader/visible.ts";

/**
 * A text as Markdown, paragraph by paragraph: the Dutch as a quotation, then the English. Every sign that some
 * Markdown reader takes for more than itself is escaped, HTML first of all: what was text stays text.
 */
export function serializeReaderMarkdown(copy: ReaderCopy): string {
  const { nl, en, version, rows } = copy;
  const blocks = [
    ...front(nl),
    ...(en ? front(en) : []),
    `- ${factText(version)}`,
    "---",
    ...rows.flatMap((row) => rowBlocks(row, copy)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function front({ name, title, subtitle, facts }: ReaderFront): string[] {
  return [
    `# ${escapeMarkdown(title)}`,
    ...(subtitle === undefined ? [] : [`*${escapeMarkdown(subtitle)}*`]),
    [`- ${escapeMarkdown(name)}`, ...facts.map((fact) => `- ${factText(fact)}`)].join("\n"),
  ];
}

function factText({ label, value, href }: ReaderFact): string {
  return `${escapeMarkdown(label)}: ${inline({ text: value, ...(href === undefined ? {} : { href }) })}`;
}

function rowBlocks({ nl, en }: ReaderRow, { blank, en: translation }: ReaderCopy): string[] {
  const dutch = nl.length > 0 ? nl.map(block) : [`*${escapeMarkdown(blank.nl)}*`];
  const english = en.length > 0 ? en.map(block) : [`*${escapeMarkdown(blank.en)}*`];
  // One quotation, whatever the number of its paragraphs.
  const quoted = dutch.map((each) => `> ${each}`).join("\n>\n");
  return [quoted, ...(translation ? english : [])];
}

function block({ kind, level, ordinal, runs }: ReaderBlock): string {
  const text = runs.map(inline).join("");
  switch (kind) {
    case "heading":
      return `${level === 3 ? "###" : "##"} ${text}`;
    case "item":
      return `${ordinal === undefined ? "-" : `${ordinal}.`} ${text}`;
    case "quote":
      return `> ${text}`;
    case "caption":
    case "paragraph":
      return text;
  }
}

/** Emphasis must not begin or end with a space: that stays outside. */
function inline({ text, emphasis, strong, href }: InlineRun): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(visibleText(text)) ?? [];
  if (middle === "") return escapeMarkdown(text);
  const marks = `${strong ? "**" : ""}${emphasis ? "*" : ""}`;
  const marked = `${marks}${escapeMarkdown(middle)}${[...marks].reverse().join("")}`;
  const link = safeLink(href);
  return `${before}${link === undefined ? marked : `[${marked}](<${address(link)}>)`}${after}`;
}

/**
 * Text that every Markdown reader shows as it is. What may open something anywhere is escaped everywhere; what does so
 * only at the start of a line, there.
 */
function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]<>&~|$]/g, "\\$&")
    .replace(/^(\s*)([#+=:-])/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])/, "$1\\$2")
    .replace(/(\s)(#+\s*)$/, "$1\\$2");
}

function address(link: string): string {
  return link.replace(/[<>\\]/g, (found) => encodeURIComponent(found));
}
