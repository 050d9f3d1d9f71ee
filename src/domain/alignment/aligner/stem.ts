import type { Language } from "../../text/model.ts";

/**
 * A short form that most inflections of a word share; meant for comparing, not for reading. Lower case, without
 * marks. Dutch spelling alternates with inflection (boom/bomen, huis/huizen, kat/katten): double letters count as
 * single ones and a final v or z as f or s.
 */
export function stemOf(word: string, language: Language): string {
  return language === "nl" ? dutchStem(word) : englishStem(word);
}

/** Lower case, without diacritics and ligatures. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFKD").replace(NO_LETTER, "").replace(/ß/g, "ss");
}

const PLAIN = /^[a-z0-9]*$/;
const NO_LETTER = /[^\p{L}\p{N}]/gu;
const SHORT = 3;

function dutchStem(word: string): string {
  if (word.length <= SHORT) return word;
  let stem = word.replace(/heden$/, "heid").replace(/([^aeiou])tjes?$/, "$1");
  stem = cut(stem, /(?:ende|end)$/, 4);
  stem = cut(stem, /(?:en|e)$/, 3);
  stem = cut(stem, /s$/, 4);
  stem = stem.replace(/([aeiou])\1/g, "$1").replace(/([^aeiou])\1/g, "$1");
  stem = cut(stem, /(?<=[^aeiou])[td]$/, 3);
  return stem.replace(/v$/, "f").replace(/z$/, "s");
}

function englishStem(word: string): string {
  if (word.length <= SHORT) return word;
  let stem = word.replace(/ie[sd]$/, "y");
  stem = cut(stem, /(?:sses)$/, 2) === stem ? cut(stem, /(?<=[^s])s$/, 3) : stem.slice(0, -2);
  stem = cut(stem, /(?:ing|ed)$/, 3);
  stem = cut(stem, /ly$/, 4);
  stem = cut(stem, /e$/, 3);
  return stem.replace(/([^aeiou])\1$/, "$1").replace(/y$/, "i");
}

/** Without the ending, where enough is left to tell words apart. */
function cut(word: string, ending: RegExp, least: number): string {
  const shorter = word.replace(ending, "");
  return shorter.length >= least ? shorter : word;
}
