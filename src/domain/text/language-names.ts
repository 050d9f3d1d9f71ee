import type { Language } from "./model.ts";

/** What the two languages call themselves. A text that came in no file is named by it in messages. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };
