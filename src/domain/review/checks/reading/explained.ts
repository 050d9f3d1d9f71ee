import type { Pair, Sentence } from "../pair.ts";

/** Whether somebody has given a reason, in a note, for what happened to a sentence. */
export function isExplained({ explained }: Pair, { language, paragraph, offset, text }: Sentence): boolean {
  return explained[language].some(
    (place) => place.paragraph === paragraph && place.start < offset + text.length && offset < place.end,
  );
}
