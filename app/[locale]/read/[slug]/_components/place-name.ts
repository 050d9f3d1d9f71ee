import type { Translator } from "#src/i18n/translator.ts";
import type { RowPlace } from "#src/workflows/view.ts";

/** A row in words where only its place is known: Paragraph 3, Heading, Caption. */
export function placeName({ number, kind }: RowPlace, { t }: Translator): string {
  if (number !== undefined) return t("reading.paragraph", { number });
  return kind === "heading" ? t("reading.heading") : t("reading.caption");
}
