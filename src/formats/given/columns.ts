import { detectLanguage } from "../../domain/text/detect-language.ts";
import type { Language } from "../../domain/text/model.ts";

/** A column tells its language by this at least. */
const TELLS = 0.98;
/** What heads a column and is no text. */
const HEAD =
  /^(?:nl|en|nederlands|dutch|engels|english|bron(?:tekst)?|source|target|doel(?:tekst)?|origineel|original|vertaling|translation)(?:[ -]?(?:tekst|text|nl|en))?:?$/i;

/** Where a table has its Dutch and its English, and whether its first row only says so. */
export interface LanguageColumns extends Readonly<Record<Language, number>> {
  readonly hasHead: boolean;
}

/** `null`: there is not one column in each language. Columns of numbers or remarks beside them do not matter. */
export function languageColumns(rows: readonly (readonly string[])[]): LanguageColumns | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => {
    const { language, confidence } = detectLanguage(rows.map((row) => row[column] ?? ""));
    return confidence >= TELLS ? language : null;
  });
  const [nl, en] = [columns.indexOf("nl"), columns.indexOf("en")];
  const isOnce = nl === columns.lastIndexOf("nl") && en === columns.lastIndexOf("en");
  if (nl < 0 || en < 0 || !isOnce) return null;
  const [first] = rows;
  return { nl, en, hasHead: [nl, en].every((column) => HEAD.test(first?.[column]?.trim() ?? "")) };
}

const MOST_COLUMNS = 12;
