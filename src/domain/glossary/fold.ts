/**
 * The key under which a word is looked up: lower case, without diacritics, ligatures opened, one kind of
 * apostrophe and of hyphen, no soft hyphens. "Oekraïne" and "oekraine" share one, "foto’s" and "foto's" too.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(OTHERS, (letter) => REPLACEMENTS[letter] ?? letter);
}

const PLAIN = /^[a-z0-9.,'-]*$/;
const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g;
const REPLACEMENTS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "‐": "-",
  "‑": "-",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  ı: "i",
};
const OTHERS = /[’‘ʼ‐‑æœøłđßı]/g;
