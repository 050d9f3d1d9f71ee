import type { Language } from "./model.ts";
import { tokenAt } from "./sentences/token.ts";
import { type Span, Walk } from "./sentences/walk.ts";

export type { Span } from "./sentences/walk.ts";

/** A run of white space, or one white space that is not a no-break space. */
const TO_ONE_SPACE = /\s{2,}|[^\S\u00a0\u202f]/g;

/**
 * The sentences of one paragraph, in their order: trimmed, never empty, on one line.
 * White space inside becomes one space (a line break counts as a space); a no-break space that stands alone is
 * kept. Sentences are cut at white space only, so joining them with a space gives the paragraph back, white space
 * normalised (a no-break space between two sentences becomes a space).
 *
 * The rules are this project's own and do not rest on the ICU data of the machine.
 */
export function splitSentences(text: string, language: Language): string[] {
  return sentenceSpans(text, language).map(({ start, end }) =>
    text.slice(start, end).replace(TO_ONE_SPACE, " "),
  );
}

/**
 * Where the sentences of one paragraph stand in it, as UTF-16 offsets: in order, apart, together covering all but
 * white space. Takes time linear in the text.
 */
export function sentenceSpans(text: string, language: Language): Span[] {
  const walk = new Walk(text, language);
  for (let token = tokenAt(text, 0); token !== undefined; token = tokenAt(text, token.end)) walk.take(token);
  return walk.finish();
}
