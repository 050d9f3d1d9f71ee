import type { Locale } from "#src/i18n/locale.ts";
import type { SuggestionView } from "#src/workflows/view/review.ts";
import type { OneWords } from "./one-words.ts";

/** What the parts of the page of one suggestion are made with. */
export interface DeskParts {
  readonly view: SuggestionView;
  readonly words: OneWords;
  readonly locale: Locale;
}
