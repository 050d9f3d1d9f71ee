import { shortHash } from "./hash.ts";

/** Raised whenever the algorithm below changes, so that keys of two algorithms never meet. */
const VERSION = 1;

/**
 * Recognises a pasted source whatever happened to its quotes, dashes, spaces and line ends: letters and digits
 * only, case folded, Unicode normalised (NFKC). Form: `1-<24 hex digits>`, and `1-<24 hex digits>-2` for the
 * second paragraph of a text with the same letters.
 *
 * @param plain the plain text of one paragraph
 * @param seen how often each key was given out in this text so far; updated
 */
export function sourceKey(plain: string, seen: Map<string, number>): string {
  const letters = plain
    .normalize("NFKC")
    .toLocaleLowerCase("und")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  const key = `${VERSION}-${shortHash(letters)}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key}-${count}`;
}
