import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { remembering } from "../glossary/remember.ts";
import type { Language } from "../text/model.ts";

/**
 * Snowball's stem (Porter 2001; Kraaij and Pohlmann 1994 for Dutch) of a word as `searchTokens` gives it. What Dutch
 * spelling writes with f and s at the end and with v and z before an ending comes together: huis, huizen.
 */
export function searchStem(word: string, language: Language): string {
  return STEMMERS[language](word);
}

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  nl: remembering((word) => dutch(word).replace(/v$/, "f").replace(/z$/, "s")),
  en: remembering((word) => english(word)),
};
