import type { Language } from "../../text/model.ts";

/**
 * A short form that most inflections of a word share; meant for comparing, not for reading. Lower case, without
 * marks. Dutch spelling alternates with inflection (boom/bomen, huis/huizen, kat/katten): double letters count as
 * single ones and a final v or z as f or s.
 */
export function stemOf(word: string, language: Language): string {
  if (word.length <= SHORT) return word;
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
  let stem = withoutDiminutive(replaced(word, "heden", "heid"));
  stem = cut(stem, ["ende", "end"], 4);
  stem = cut(stem, ["en", "e"], 3);
  stem = cut(stem, ["s"], 4);
  stem = stem.replace(/(.)\1/g, "$1");
  if (stem.length > 1 && !isVowel(stem.at(-2))) stem = cut(stem, ["t", "d"], 3);
  return replaced(replaced(stem, "v", "f"), "z", "s");
}

function englishStem(word: string): string {
  let stem = replaced(replaced(word, "ies", "y"), "ied", "y");
  if (stem.length > 5 && stem.endsWith("sses")) stem = stem.slice(0, -2);
  else if (!stem.endsWith("ss")) stem = cut(stem, ["s"], 3);
  stem = cut(stem, ["ing", "ed"], 3);
  stem = cut(stem, ["ly"], 4);
  stem = cut(stem, ["e"], 3);
  if (stem.length > 1 && stem.at(-1) === stem.at(-2) && !isVowel(stem.at(-1))) stem = stem.slice(0, -1);
  return replaced(stem, "y", "i");
}

/** A bekertje is a beker; after a vowel the t is the word's own. */
function withoutDiminutive(word: string): string {
  const shorter = cut(word, ["tje", "tjes"], 1);
  return isVowel(shorter.at(-1)) ? word : shorter;
}

function replaced(word: string, ending: string, by: string): string {
  return word.endsWith(ending) ? word.slice(0, -ending.length) + by : word;
}

/** Without the first of the endings that it has, where enough is left to tell words apart. */
function cut(word: string, endings: readonly string[], least: number): string {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    return word.length - ending.length >= least ? word.slice(0, -ending.length) : word;
  }
  return word;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && "aeiou".includes(letter);
}
