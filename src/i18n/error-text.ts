import type { Locale } from "./locale.ts";
import type { Words } from "./resources.ts";
import { createTranslator, type Translator } from "./translator.ts";

type Code = keyof Words["errors"]["code"];
type Details = Readonly<Record<string, string | number>>;

/** The part of an `InputError` that is put into words. */
export interface Fault {
  readonly code: Code;
  readonly place: {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly paragraph?: string;
  };
  readonly details: Details;
}

/**
 * What is wrong, where, and what to do, in at most three lines: `content/nl/x.md:12:3, paragraph p4`;
 * the fault, with the offending value where the thrower names it; the mend.
 */
export function errorText(locale: Locale, { code, place, details }: Fault): string {
  const translator = createTranslator(locale);
  const lines = [
    whereText(translator, place),
    [faultText(translator, code, details), ...remarks(translator, details)].join(" "),
    translator.t(`errors:code.${code}.mend`),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function faultText({ t }: Translator, code: Code, details: Details): string {
  const { value } = shown(details);
  return value === undefined ? t(`errors:code.${code}.bare`) : t(`errors:code.${code}.named`, { value });
}

/** What a thrower may know besides the value: each a sentence of its own, so that any of them may be absent. */
function remarks({ t }: Translator, details: Details): string[] {
  const { expected, suggestion, limit, size, min, max, reason } = shown(details);
  return [
    size ? t("errors:remark.size", { size }) : "",
    limit ? t("errors:remark.limit", { limit }) : "",
    min && max ? t("errors:remark.range", { min, max }) : "",
    expected ? t("errors:remark.expected", { expected }) : "",
    suggestion ? t("errors:remark.suggestion", { suggestion }) : "",
    reason ? t("errors:remark.reason", { reason }) : "",
  ].filter((remark) => remark !== "");
}

function whereText({ t }: Translator, { file, line, column, paragraph }: Fault["place"]): string {
  const position = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const inFile = file === undefined && line !== undefined ? t("errors:place.line", { line }) : position.join(":");
  const inText = paragraph === undefined ? "" : t("errors:place.paragraph", { paragraph: visible(paragraph) });
  return [visible(inFile), inText].filter((part) => part !== "").join(", ");
}

function shown(details: Details): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, visible(String(value))]));
}

const LONGEST = 160;
/** Controls, and the characters that turn the direction of a line: shown by their number, never obeyed. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

function visible(value: string): string {
  const safe = value.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}
