import type { Locale } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";

/** A version by its language, and its name where it has one: “English (by-hand)”. */
export function sideName({ t }: Translator, side: string): string {
  const [language, ...name] = side.split(".");
  const inWords = t(language === "nl" ? "wording.nl" : "wording.en");
  return name.length === 0 ? inWords : `${inWords} (${name.join(".")})`;
}

/** The page of all paragraphs, with that English version: `en` and the Dutch need not be named. */
export function listOf(
  locale: Locale,
  { slug, side }: { readonly slug: string; readonly side: string },
): string {
  return `/${locale}/read/${slug}/edit${side.startsWith("en.") ? `?version=${side}` : ""}`;
}
