import type { Form } from "../glossary/form.ts";
import type { Language } from "../text/model.ts";

/**
 * Adjectives that are compared with another word, and those of which the comparative is listed as a word of its own.
 * "Veel" is left out: "meer" is a lake as well.
 */
const ROWS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "goed goede beter betere best beste",
    "graag liever liefst",
    "hoog hoge hoger hogere hoogst hoogste",
    "laag lage lager lagere laagst laagste",
    "laat late later latere laatst laatste",
  ],
  en: ["good better best", "bad worse worst", "far farther further farthest furthest"],
};

/** The forms of an adjective of which no rule makes one from the other, by any of them. */
export function comparisonOf(word: string, language: Language): readonly Form[] {
  const rows = ROWS[language].map((row) => row.split(" ")).filter((row) => row.includes(word));
  return rows.flat().map((text) => ({ text }));
}
