import type { Translator } from "#src/i18n/translator.ts";
import type { RowView } from "#src/workflows/view.ts";

/** What a row is called by those who hear the page, and its permalink with it. */
export function rowName({ number, nl, en }: RowView, { t }: Translator): string {
  if (number !== undefined) return t("reading.paragraph", { number });
  return [...nl, ...en].some(({ kind }) => kind === "heading") ? t("reading.heading") : t("reading.caption");
}
