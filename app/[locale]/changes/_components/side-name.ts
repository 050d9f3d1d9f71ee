import type { Translator } from "#src/i18n/translator.ts";

/** `nl`, `en` or `en.<name>` in words. */
export function sideName(side: string, { t }: Translator): string {
  if (side === "nl") return t("history:nl");
  const name = side.slice("en.".length);
  return name === "" ? t("history:en") : t("history:version", { name });
}
