import { sourceKey } from "./source-key.ts";

const NOTHING = sourceKey("");
/** Where a link leads is none of the words. */
const ADDRESS = /\]\([^()\s]*\)/g;

/**
 * A name by which a paragraph is known again wherever it stands: as a `sourceKey`, so quotation marks, emphasis and the
 * bounds of sentences may differ. Null: it has no letter and no digit.
 *
 * @param sentences inline Markdown
 */
export function wordingKey(sentences: readonly string[]): string | null {
  const key = sourceKey(sentences.join(" ").replace(ADDRESS, "]"));
  return key === NOTHING ? null : key;
}
