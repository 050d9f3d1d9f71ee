import type { TranslatedText } from "../../domain/text/model.ts";
import type { AttributeLine } from "./attribute-line.ts";

/**
 * Where the attribute lines of parsed translations stand. Kept beside the text, not in it: texts that say the same
 * are equal wherever their lines stand, and a text that was made otherwise has no lines.
 */
const PLACES = new WeakMap<TranslatedText, ReadonlyMap<string, AttributeLine>>();

export function rememberPlaces(text: TranslatedText, lines: readonly AttributeLine[]): void {
  PLACES.set(text, new Map(lines.map((line) => [line.id.text, line])));
}

export function placeIn(text: TranslatedText, id: string): AttributeLine | undefined {
  return PLACES.get(text)?.get(id);
}
