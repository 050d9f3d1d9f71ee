import { cache } from "react";
import type { Locale } from "#src/i18n/locale.ts";

const held = cache((): { locale: Locale } => ({ locale: "en" }));

/**
 * The language of this request, for the not-found page: Next.js gives it no parameters.
 * The layout sets it before anything below it is rendered.
 */
export function setCurrentLocale(locale: Locale): void {
  held().locale = locale;
}

export function currentLocale(): Locale {
  return held().locale;
}
