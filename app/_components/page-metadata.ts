import type { Metadata } from "next";
import type { Translator } from "#src/i18n/translator.ts";

interface Page {
  /** Without the language: `/read/drie-maanden`. */
  readonly path: string;
  /** Absent on the shelf. */
  readonly title?: string;
  readonly description?: string;
}

/**
 * Title and description; and where this site knows its own address (`TWEELUIK_URL`, checked at the start), the
 * address of this page and of the same page in the other language. Search engines take only whole addresses.
 */
export function pageMetadata({ locale, t }: Translator, { path, title, description }: Page): Metadata {
  return {
    title: title === undefined ? `${t("site.name")} · ${t("site.tagline")}` : `${title} · ${t("site.name")}`,
    description: description ?? t("site.description"),
    ...alternates(`/${locale}${path}`, { nl: `/nl${path}`, en: `/en${path}` }),
  };
}

function alternates(canonical: string, languages: Readonly<Record<"nl" | "en", string>>): Metadata {
  const base = process.env.TWEELUIK_URL;
  if (!base) return {};
  return { metadataBase: new URL(base), alternates: { canonical, languages } };
}
