import type { Locale } from "#src/i18n/locale.ts";

/** The address of a text, or of a later part of a long one; `part` counts from 1. */
export function textPath(locale: Locale, slug: string, part: number): string {
  return `/${locale}${textPathWithin(slug, part)}`;
}

/** The same without the language. */
export function textPathWithin(slug: string, part: number): string {
  return part === 1 ? `/read/${slug}` : `/read/${slug}/part/${part}`;
}

/** An address of this site that came in with the page's own; anything else, another site's above all, is nothing. */
export function ownPath(given: string | string[] | undefined): string | null {
  return typeof given === "string" && /^\/(?:nl|en)(?:[/?#][\x21-\x7e]*)?$/.test(given) ? given : null;
}
