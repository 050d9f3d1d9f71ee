import { formatSize, type Locale } from "./locale.ts";
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
  return !value ? t(`errors:code.${code}.bare`) : t(`errors:code.${code}.named`, { value });
}

/** What a thrower may know besides the value: each a sentence of its own, so that any of them may be absent. */
function remarks({ locale, t }: Translator, details: Details): string[] {
  const { first, attribute, known, min, max, suggestion } = shown(details);
  const { size, limit, expected, reason } = details;
  return [
    attribute ? t("errors:remark.attribute", { attribute }) : "",
    size ? t("errors:remark.size", { size: sizeText(locale, size) }) : "",
    limit ? t("errors:remark.limit", { limit: sizeText(locale, limit) }) : "",
    min && max ? t("errors:remark.range", { min, max }) : "",
    first ? t("errors:remark.first", { first }) : "",
    expected === "once" ? t("errors:remark.once") : "",
    expected && expected !== "once"
      ? t("errors:remark.expected", { expected: visible(String(expected)) })
      : "",
    suggestion
      ? t("errors:remark.suggestion", { suggestion })
      : known
        ? t("errors:remark.known", { known })
        : "",
    reason ? t("errors:remark.reason", { reason: reasonText(t, String(reason)) }) : "",
  ].filter((remark) => remark !== "");
}

/** The parsers' own three words are translated; what a system or a library says is shown as it is. */
function reasonText(t: Translator["t"], reason: string): string {
  const isOurs = reason === "missing" || reason === "unknown" || reason === "invalid";
  return isOurs ? t(`errors:reason.${reason}`) : visible(reason);
}

/** Bytes as people write them; anything else as it is. */
function sizeText(locale: Locale, size: string | number): string {
  if (typeof size === "string") return visible(size);
  return formatSize(locale, size);
}

function whereText({ t }: Translator, { file, line, column, paragraph }: Fault["place"]): string {
  const position = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const inFile =
    file === undefined && line !== undefined ? t("errors:place.line", { line }) : position.join(":");
  const inText =
    paragraph === undefined ? "" : t("errors:place.paragraph", { paragraph: visible(paragraph) });
  return [visible(inFile), inText].filter((part) => part !== "").join(", ");
}

function shown(details: Details): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, visible(String(value))]));
}

const LONGEST = 160;
/** Controls, and the characters that turn the direction of a line: shown by their number, never obeyed. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

function visible(value: string): string {
  const safe = value.replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}
