import type { ReaderBlock, ReaderCopy, ReaderFact, ReaderFront, ReaderRow } from "./reader/model.ts";
import { visibleText } from "./reader/visible.ts";

/**
 * A text as plain text, paragraph by paragraph: its number, the Dutch, then the English. One paragraph is one line
 * behind `NL` or `EN`, so that no program that wraps lines or counts them is misled.
 */
export function serializeReaderText(copy: ReaderCopy): string {
  const { nl, en, version, rows } = copy;
  return [
    front("NL", nl),
    ...(en ? [front("EN", en)] : []),
    fact(version),
    ...rows.map((row) => rowText(row, copy)),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function front(side: string, { title, subtitle, facts }: ReaderFront): string {
  const lines = [title, ...(subtitle === undefined ? [] : [subtitle])];
  return [...lines.map((line) => `${side}  ${visibleText(line)}`), ...facts.map(fact)].join("\n");
}

function fact({ label, value, href }: ReaderFact): string {
  const address = href === undefined || href === value ? "" : ` (${href})`;
  return `    ${visibleText(`${label}: ${value}${address}`)}`;
}

function rowText({ number, nl, en }: ReaderRow, { blank, en: translation }: ReaderCopy): string {
  const dutch =
    nl.length > 0 ? nl.map((block) => `NL  ${blockText(block)}`) : [`NL  [${visibleText(blank.nl)}]`];
  const english =
    en.length > 0 ? en.map((block) => `EN  ${blockText(block)}`) : [`EN  [${visibleText(blank.en)}]`];
  return [...(number === undefined ? [] : [`${number}`]), ...dutch, ...(translation ? english : [])].join(
    "\n",
  );
}

function blockText({ kind, ordinal, runs }: ReaderBlock): string {
  const text = visibleText(runs.map((run) => run.text).join(""));
  if (kind === "item") return `${ordinal === undefined ? "-" : `${ordinal}.`} ${text}`;
  return kind === "quote" ? `> ${text}` : text;
}
