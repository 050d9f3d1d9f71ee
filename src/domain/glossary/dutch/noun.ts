import type { Form } from "../form.ts";
import { formsOf } from "../form.ts";
import { IRREGULAR_DIMINUTIVES, IRREGULAR_PLURALS, irregularForms } from "./noun-irregular.ts";
import { openStems } from "./spelling.ts";

/**
 * The forms of a noun or a name: plural, genitive, diminutive. `noun` is folded and in the singular. Where
 * Dutch has a choice (ziektes, ziekten) both are given, and some forms that no one uses.
 */
export function nounForms(noun: string, isName = false): readonly Form[] {
  const diminutives = [...diminutivesOf(noun), ...irregularForms(IRREGULAR_DIMINUTIVES, noun)];
  return [
    { text: noun },
    ...formsOf(
      pluralsOf(noun).filter((form) => !(isName && form.endsWith("s"))),
      "plural",
    ),
    ...formsOf(irregularForms(IRREGULAR_PLURALS, noun), "plural"),
    ...(isName ? formsOf(genitivesOf(noun), "genitive") : formsOf(foreignPlurals(noun), "plural")),
    ...datives(noun),
    ...formsOf(
      diminutives.flatMap((form) => [form, `${form}s`]),
      "diminutive",
    ),
  ];
}

/** The old dative, alive in fixed phrases: ten slotte, te gronde, in feite. */
function datives(noun: string): readonly Form[] {
  if (/[aeiouy]$/.test(noun)) return [];
  return openStems(noun).map((stem) => ({
    text: `${stem}e`,
    inflection: "inflected",
    beside: "preposition",
  }));
}

/** Words from English and French keep their -s: strips, stands, teams, coaches. */
function foreignPlurals(noun: string): readonly string[] {
  if (/[cs]h$/.test(noun)) return [`${noun}es`];
  return /(?:^|[^aeiou])[aeiou][bcdfgklmnpst]*[bcdfgklmnpt]$|(?:ea|oa)[^aeiou]+$|(?:oir|[aei]ir|ier|ion|ail|ord)$/.test(
    noun,
  )
    ? [`${noun}s`]
    : [];
}

/** Poetins, Loekasjenko's, Parijs'. */
function genitivesOf(noun: string): readonly string[] {
  if (/[aiouy]$/.test(noun)) return [`${noun}'s`, `${noun}s`];
  if (/[sxz]$/.test(noun)) return [`${noun}'`, `${noun}'s`];
  return [`${noun}s`, `${noun}'s`];
}

function takesPluralS(noun: string): boolean {
  return /[aeiouy]$|e[lmnr]$|aard?$|erd$|or$|eur$/.test(noun);
}

/** Latin and Greek endings that Dutch keeps: politici, musea, crises, mogelijkheden, themata. */
const LEARNED: readonly (readonly [RegExp, string])[] = [
  [/us$/, "i"],
  [/um$/, "a"],
  [/is$/, "es"],
  [/heid$/, "heden"],
  [/ma$/, "mata"],
  [/x$/, "ces"],
];

function pluralsOf(noun: string): readonly string[] {
  const learned = LEARNED.filter(([ending]) => ending.test(noun)).map(([ending, to]) =>
    noun.replace(ending, to),
  );
  return [...regularPlurals(noun), ...learned];
}

function regularPlurals(noun: string): readonly string[] {
  if (/(?:ee|ie)$/.test(noun)) return [`${noun}en`, `${noun}n`, `${noun}s`];
  if (noun.endsWith("e")) return [`${noun}n`, `${noun}s`, `${noun}'s`];
  if (/(?:[aeou]i|[ao]u)$/.test(noun)) return [`${noun}en`];
  if (/[aiouy]$/.test(noun)) return [`${noun}'s`, `${noun}s`];
  if (/[^aeiou]en$/.test(noun)) return [`${noun}s`];
  const withEn = openStems(noun).map((stem) => `${stem}en`);
  return takesPluralS(noun) ? [...withEn, `${noun}s`] : withEn;
}

function diminutivesOf(noun: string): readonly string[] {
  if (/(?:ie|ee|oe|ij|e)$/.test(noun)) return [`${noun}tje`, `${noun.replace(/e$/, "ee")}tje`];
  if (/[aou]$/.test(noun)) return [`${noun}${noun.slice(-1)}tje`, `${noun}tje`];
  if (noun.endsWith("y")) return [`${noun}'tje`];
  if (noun.endsWith("ing")) return [`${noun.slice(0, -1)}kje`, `${noun}etje`];
  if (/[^aeiou][aeiou][lmnr]$|ng$/.test(noun)) return lightDiminutives(noun);
  if (noun.endsWith("m")) return [`${noun}pje`];
  return /[lnrwij]$/.test(noun) ? [`${noun}tje`] : [`${noun}je`];
}

/** After a short vowel -etje with a doubled consonant (mannetje), after an unstressed one -tje or -pje. */
function lightDiminutives(noun: string): readonly string[] {
  const doubled = openStems(noun).map((stem) => `${stem}etje`);
  return [...doubled, noun.endsWith("m") ? `${noun}pje` : `${noun}tje`];
}
