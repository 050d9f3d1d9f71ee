import type { Pins } from "../../domain/review/event.ts";
import { keyedParagraphs } from "../../domain/text/detached.ts";
import type { TranslatedParagraph } from "../../domain/text/model.ts";
import { sourceKey, withoutCounter } from "../../domain/text/source-key.ts";
import { plainText } from "../../formats/inline.ts";
import type { StoredParagraph } from "../../store/model.ts";

/** How the Dutch of a row compares with what a detached translation was made from. */
export interface SourceStanding {
  /** The translation knows Dutch paragraphs of this row by their keys. */
  readonly isDetached: boolean;
  /** All of those stand here, and say what was translated. */
  readonly isWhole: boolean;
  /** The keys of those that do, as the translation has them. */
  readonly keys: Pins;
}

const NONE: SourceStanding = { isDetached: false, isWhole: false, keys: {} };

/** @param translated the whole translation: one paragraph of it may know what another renders, too */
export function sourceStandings(
  translated: readonly TranslatedParagraph[],
): (nl: readonly StoredParagraph[], en: readonly StoredParagraph[]) => SourceStanding {
  const known = new Map(keyedParagraphs(translated).map(({ id, key }) => [id, key]));
  return (nl, en) => {
    const rendered = new Set(en.flatMap(({ id, of }) => of ?? [id]).filter((id) => known.has(id)));
    if (rendered.size === 0) return NONE;
    const same = nl.filter(({ id, sentences }) => {
      const key = rendered.has(id) ? known.get(id) : undefined;
      return key !== undefined && sourceKey(sentences.map(plainText).join(" ")) === withoutCounter(key);
    });
    const keys = Object.fromEntries(same.map(({ id }) => [id, known.get(id) ?? ""]));
    return { isDetached: true, isWhole: same.length === rendered.size, keys };
  };
}
