import "server-only";
import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { CopyWords } from "#src/workflows/reading/reader-copy.ts";

/** The words around a text that is taken along. */
export function copyWords({ locale, t }: Translator): CopyWords {
  return {
    locale,
    nl: t("wording.nl"),
    en: t("wording.en"),
    author: t("download.author"),
    translator: t("download.translator"),
    date: t("download.date"),
    source: t("reading.source"),
    rights: t("reading.rights"),
    note: t("download.note"),
    version: t("download.version"),
    untranslated: t("state.untranslated"),
    added: t("state.added"),
    writeDate: (date) => formatDate(locale, date),
  };
}
