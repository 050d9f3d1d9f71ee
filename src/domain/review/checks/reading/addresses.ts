/**
 * Where addresses stand in a text: of the web, of mail, and of files. What is written there is no prose of either
 * language. Linear.
 *
 * @returns spans in order, without overlap
 */
export function addressSpans(text: string): { readonly start: number; readonly end: number }[] {
  if (!/[/@]|\.[a-z]/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * With a scheme; of mail; a path of two names or more; a domain by the ending of its name. The end of a sentence does
 * not belong to it.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp|file):\/\/[^\s<>"“”‘’]{1,500}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}|(?<![.~])[.~]?(?:\/[\w.~+-]{1,60}){2,20}\/?|[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,4}\.(?:nl|be|com|org|net|eu|info|edu|gov|uk|de|fr|ru|ua)(?![\p{L}\p{N}])(?:\/[^\s<>"“”‘’]{0,500})?)/gu;
