import type { Metadata } from "next";
import type { Translator } from "#src/i18n/translator.ts";

interface Page {
  /** Without the language: `/read/drie-maanden`. */
  readonly path: string;
  /** Absent on the shelf. */
  readonly title?: string;
  readonly description?: string;
}

/** Title, description and the same page in the other language. */
export function pageMetadata({ locale, t }: Translator, { path, title, description }: Page): Metadata {
  return {
    title: title === undefined ? `${t("site.name")} · ${t("site.tagline")}` : `${title} · ${t("site.name")}`,
    description: description ?? t("site.description"),
    alternates: {
      canonical: `/${locale}${path}`,
      languages: { nl: `/nl${path}`, en: `/en${path}` },
    },
  };
}
