import type { Translator } from "#src/i18n/translator.ts";

/** A version by its language, and its name where it has one: “English (by-hand)”. */
export function sideName({ t }: Translator, side: string): string {
  const [language, ...name] = side.split(".");
  const inWords = t(language === "nl" ? "wording.nl" : "wording.en");
  return name.length === 0 ? inWords : `${inWords} (${name.join(".")})`;
}
