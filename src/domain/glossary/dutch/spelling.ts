/** The spelling of Dutch where an ending is added, on folded words (lower case, no diacritics). */

const SHORT = /(?:^|[^aeiou])(?:qu)?[aeiou]([bcdfgklmnprstz])$/;
const LONG = /(?:aa|ee|oo|uu)[bcdfgklmnprstz]$/;
const VOICELESS_AFTER_LONG = /(?:[aeiou]{2}|ij|[lmnr])[fs]$/;
const VOWEL_GROUPS = /[aeiouy]+/g;

/**
 * The stems to which an ending that begins with a vowel is added: kat → katt, boom → bom, brief → briev,
 * huis → huiz. Where spelling alone does not tell (fotograaf: fotograf-, fotograv-; rebel: rebell-, wortel:
 * wortel-), all that may be: a form that is no Dutch word finds nothing.
 */
export function openStems(word: string): readonly string[] {
  if (LONG.test(word)) {
    const short = word.slice(0, -2) + word.slice(-1);
    return withVoiced(short, true);
  }
  const closing = SHORT.exec(word)?.[1];
  if (closing !== undefined) return syllables(word) > 1 ? [word + closing, word] : [word + closing];
  return withVoiced(word, VOICELESS_AFTER_LONG.test(word));
}

/** How many groups of vowels a word has, its syllables nearly enough. */
function syllables(word: string): number {
  return word.match(VOWEL_GROUPS)?.length ?? 0;
}

function withVoiced(stem: string, mayVoice: boolean): readonly string[] {
  if (mayVoice && stem.endsWith("f")) return [`${stem.slice(0, -1)}v`, stem];
  if (mayVoice && stem.endsWith("s")) return [`${stem.slice(0, -1)}z`, stem];
  return [stem];
}

const DOUBLED = /([bcdfgklmnprstz])\1$/;
const OPEN = /(?:^|[^aeiou])(?:qu)?([aeou])([bcdfgklmnprstvz])$/;

/**
 * The opposite way: the stems that stand alone when an ending in a vowel is taken off: trekk → trek, mak →
 * maak, lev → leef, handel → handel (and handeel, which is no word).
 */
export function closedStems(open: string): readonly string[] {
  if (DOUBLED.test(open)) return [open.slice(0, -1)];
  const [, vowel, consonant] = OPEN.exec(open) ?? [];
  if (vowel === undefined || consonant === undefined) return diaeresisStems(devoiced(open));
  const long = devoiced(open.slice(0, -1) + vowel + consonant);
  return vowel === "e" && syllables(open) > 1 ? [devoiced(open), long] : [long];
}

/** variëren and creëren have lost their diaeresis by folding: varier → varieer, creer → creeer. */
function diaeresisStems(stem: string): readonly string[] {
  return /[eiu]er$/.test(stem) && syllables(stem) > 1 ? [stem, `${stem.slice(0, -1)}er`] : [stem];
}

function devoiced(stem: string): string {
  if (stem.endsWith("v")) return `${stem.slice(0, -1)}f`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}s` : stem;
}
