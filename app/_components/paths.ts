import type { Locale } from "#src/i18n/locale.ts";

/** The address of a text, or of a later part of a long one; `part` counts from 1. */
export function textPath(locale: Locale, slug: string, part: number): string {
  return `/${locale}${textPathWithin(slug, part)}`;
}

/** The same without the language. */
export function textPathWithin(slug: string, part: number): string {
  return part === 1 ? `/read/${slug}` : `/read/${slug}/part/${part}`;
}
