import type { Form } from "../form.ts";
import { formsOf } from "../form.ts";
import { IRREGULAR_NOUNS, IRREGULAR_PRESENTS, IRREGULAR_VERBS } from "./irregular.ts";

/** The forms of an English noun or name, folded: plural, and the possessive of both. */
export function englishNounForms(noun: string): readonly Form[] {
  const plurals = [plural(noun), ...irregularPlurals(noun)];
  return [
    { text: noun },
    ...formsOf(plurals, "plural"),
    ...formsOf(
      [noun, ...plurals].flatMap((form) => [`${form}'s`, `${form}'`]),
      "genitive",
    ),
  ];
}

/** The forms of an English verb, folded: -s, -ed, -ing, and what the table of irregular verbs has. */
export function englishVerbForms(verb: string): readonly Form[] {
  const irregular = IRREGULAR_VERBS.get(verb);
  const stems = stemsOf(verb);
  const regular = stems.map((stem) => `${stem}ed`);
  return [
    { text: verb },
    ...formsOf(IRREGULAR_PRESENTS.get(verb) ?? [plural(verb)], "present"),
    ...formsOf(irregular?.past ?? regular, "past"),
    ...formsOf(irregular?.participles ?? regular, "past-participle"),
    ...formsOf(
      verb.endsWith("ie") ? [`${verb.slice(0, -2)}ying`] : ingStems(verb).map((stem) => `${stem}ing`),
      "present-participle",
    ),
  ];
}

/** The forms of an English adjective, folded. */
export function englishAdjectiveForms(adjective: string): readonly Form[] {
  const stems = stemsOf(adjective);
  return [
    { text: adjective },
    ...formsOf(
      stems.map((stem) => `${stem}er`),
      "comparative",
    ),
    ...formsOf(
      stems.map((stem) => `${stem}est`),
      "superlative",
    ),
  ];
}

/** The -s of plurals and of the third person: agreements, treaties, clashes, vetoes. */
function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

function irregularPlurals(noun: string): readonly string[] {
  if (/[^aeiou]o$/.test(noun)) return [`${noun}s`];
  for (let cut = 0; cut <= noun.length - 2; cut += 1) {
    const found = IRREGULAR_NOUNS.get(noun.slice(cut));
    if (found !== undefined) return [noun.slice(0, cut) + found];
  }
  return [];
}

/** Before -ed, -er, -est: stopp-, carri-, agre-; where stress decides (travell-, visit-) both. */
function stemsOf(word: string): readonly string[] {
  if (word.endsWith("e")) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}i`];
  return withDoubled(word);
}

/** Before -ing: stopp-, mak-, carry-, agree-. */
function ingStems(word: string): readonly string[] {
  if (/[^eoy]e$/.test(word)) return [word.slice(0, -1)];
  return withDoubled(word);
}

function withDoubled(word: string): readonly string[] {
  const consonant = /(?:^|[^aeiou])(?:qu)?[aeiou]([bdfgklmnprtv])$/.exec(word)?.[1];
  if (consonant === undefined) return [word];
  const isMonosyllable = /^[^aeiouy]*(?:qu)?[aeiou].$/.test(word);
  return isMonosyllable ? [word + consonant] : [word, word + consonant];
}
