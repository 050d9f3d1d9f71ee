import { RESOURCES } from "./resources.ts";
import type { Locale } from "./locale.ts";
import { createTranslator, type Translator } from "./translator.ts";

type Code = keyof (typeof RESOURCES)["en"]["errors"]["code"];

/** The part of an `InputError` that is put into words. */
export interface Fault {
  readonly code: Code;
  readonly place: {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly paragraph?: string;
  };
  readonly details: Readonly<Record<string, string | number>>;
}

const LONGEST_VALUE = 80;
/** Controls, and the characters that turn the direction of a line: shown by number, never obeyed. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * What is wrong, where, and what to do, in one language and at most three lines:
 * `content/nl/x.md:12:3 (paragraph p4)`, the fault with the offending value, the mend.
 */
export function errorText(locale: Locale, { code, place, details }: Fault): string {
  const translator = createTranslator(locale);
  const words = RESOURCES[locale].errors.code[code];
  const values = shownDetails(details);
  const what = "value" in details && "what_value" in words ? `what_value` : "what";
  const fault = translator.t(`errors:code.${code}.${what}` as "errors:code.usage.what", values);
  const mend = translator.t(`errors:code.${code}.mend` as "errors:code.usage.mend", values);
  return [whereText(translator, place), [fault, ...remarks(translator, details)].join(" "), mend]
    .filter((line) => line !== "")
    .join("\n");
}
