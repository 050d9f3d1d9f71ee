import type { TranslatedParagraph } from "./model.ts";

/** A Dutch paragraph of which only this is known: its id, its key, the number of words of each of its sentences. */
export interface KeyedParagraph {
  readonly id: string;
  readonly key: string;
  /** Empty: the boundaries are not known. */
  readonly words: readonly number[];
}

/** The Dutch paragraphs that a translation knows by their keys, in the order in which it renders them. */
export function keyedParagraphs(translated: readonly TranslatedParagraph[]): KeyedParagraph[] {
  const keyed = new Map<string, KeyedParagraph>();
  for (const { id, of, source = [], words = [] } of translated) {
    for (const [index, dutch] of (of ?? [id]).entries()) {
      const key = source[index];
      if (key !== undefined && !keyed.has(dutch))
        keyed.set(dutch, { id: dutch, key, words: words[index] ?? [] });
    }
  }
  return [...keyed.values()];
}

/** Whether a translation can stand without its Dutch: it knows every paragraph it renders by a key. */
export function isDetached(translated: readonly TranslatedParagraph[]): boolean {
  const keyed = new Set(keyedParagraphs(translated).map(({ id }) => id));
  return keyed.size > 0 && translated.every(({ id, of }) => (of ?? [id]).every((dutch) => keyed.has(dutch)));
}
