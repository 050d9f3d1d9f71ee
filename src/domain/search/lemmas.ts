import { adjectiveForms } from "../glossary/dutch/adjective.ts";
import { nounForms } from "../glossary/dutch/noun.ts";
import { IRREGULAR_DIMINUTIVES, IRREGULAR_PLURALS } from "../glossary/dutch/noun-irregular.ts";
import { isModifier } from "../glossary/dutch/plausible.ts";
import { inseparablePrefix, separations } from "../glossary/dutch/prefixes.ts";
import { closedStems, openStems } from "../glossary/dutch/spelling.ts";
import { STRONG_VERBS } from "../glossary/dutch/strong-verbs.ts";
import { verbForms } from "../glossary/dutch/verb.ts";
import { uninflected, type WordList } from "../glossary/dutch/word-list.ts";
import type { Form } from "../glossary/form.ts";

/**
 * All forms of the Dutch words that a folded word may be an inflected form of, those words among them: of loopt lopen,
 * liep and gelopen, of huizen huis, of sterker sterk. What could be one is guessed by rule, kept where the list of words
 * has it, and believed where its forms have the word. A word that is listed itself is taken for no present, comparative
 * or plural in -s of another ("dans" is not several times "dan"): of those forms the list has none.
 */
export function formsOfLemmas(word: string, list: WordList): readonly Form[] {
  const isOther = !list.isListed(word);
  const found = [
    ...formsOfVerbs(word, list).filter(
      (forms) => isOther || forms.some((form) => isMet(form, word) && isSurelyVerb(form, word)),
    ),
    ...(isOther || !word.endsWith("s") ? formsThatHave(word, singulars(word, list), nounForms) : []),
  ];
  if (found.length > 0 || !isOther) return found.flat();
  return formsThatHave(word, positives(word).filter(list.isListed), adjectiveForms).flat();
}

function formsOfVerbs(word: string, list: WordList): readonly (readonly Form[])[] {
  if (STRONG_VERBS.has(word)) return [];
  const formsOf = (verb: string): readonly Form[] => verbForms(verb).together;
  const strong = formsThatHave(word, strongInfinitives(word, list), formsOf);
  return strong.length > 0 ? strong : formsThatHave(word, weakInfinitives(word, list), formsOf);
}

function formsThatHave(
  word: string,
  lemmas: readonly string[],
  formsOf: (lemma: string) => readonly Form[],
): (readonly Form[])[] {
  return [...new Set(lemmas)]
    .map((lemma) => formsOf(lemma))
    .filter((forms) => forms.some((form) => isMet(form, word)));
}

/** A form that needs something beside it is too often another word. */
function isMet({ text, beside }: Form, word: string): boolean {
  return beside === undefined && text === word;
}

/**
 * Whether a word ends as an infinitive does, or is a known one: "dan" and "maan" are none, "weggaan" is. Of the plurals of
 * nouns, which end in -en too, nothing says that they are none.
 */
export function couldBeVerb(word: string): boolean {
  return (
    STRONG_VERBS.has(word) ||
    (/[^e]en$/.test(word) && word.length > 3) ||
    (/aan$|oen$/.test(word) && (separations(word).length > 0 || inseparablePrefix(word) !== undefined))
  );
}

/** Participles are listed as words of their own, and so are the forms of strong verbs. */
function isSurelyVerb({ inflection }: Form, word: string): boolean {
  if (/participle$/.test(inflection ?? "")) return true;
  if (inflection === "present")
    return !NOUNS_TOO.has(word) && endingsOf(word).some(({ ending }) => STRONG_FORMS.has(ending));
  return inflection === "past" && !/[td]en?$/.test(word);
}

/** A state is no form of staan, where nothing else is known. Those in -den and -ten (leden, reden) are left out by rule. */
const NOUNS_TOO = new Set(["staat"]);

/** By a form of the table of strong verbs, the infinitives. */
const STRONG_FORMS = Map.groupBy(
  [...STRONG_VERBS].flatMap(([infinitive, { past, participles, present }]) =>
    [...past, ...participles, ...(present ?? []).flat()].map((form) => ({ form, infinitive })),
  ),
  ({ form }) => form,
);

/** teruggetrokken, terugtrok, begrepen: what stands before the strong form stands before the infinitive too. */
function strongInfinitives(word: string, { isListed }: WordList): string[] {
  return [word, ...participlesOf(word)].flatMap((form) =>
    endingsOf(form).flatMap(({ before, ending }) =>
      (STRONG_FORMS.get(ending) ?? [])
        .map(({ infinitive }) => before + infinitive)
        .filter((infinitive) => before === "" || isListed(infinitive)),
    ),
  );
}

/** geschreven of geschrevene. */
function participlesOf(word: string): string[] {
  return word.endsWith("e") ? [word.slice(0, -1)] : [];
}

function endingsOf(word: string): { before: string; ending: string }[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, cut) => ({
    before: word.slice(0, cut),
    ending: word.slice(cut),
  }));
}

const WEAK_ENDINGS = ["", "t", "te", "ten", "d", "de", "den"];

/** loopt, werkte, opgebeld, lopende. */
function weakInfinitives(word: string, { isListed }: WordList): string[] {
  const stems = WEAK_ENDINGS.filter((ending) => word.endsWith(ending)).flatMap((ending) =>
    withoutGe(word.slice(0, word.length - ending.length)),
  );
  const present = /^(.+)d(?:e|en|s)?$/.exec(word)?.[1];
  const infinitives = stems.filter((stem) => stem.length > 1).flatMap(openStems);
  return [...infinitives.map((stem) => `${stem}en`), present ?? ""].filter(
    (infinitive) => isListed(infinitive) && couldBeVerb(infinitive) && infinitive !== `${word}en`,
  );
}

/** The stem itself, and without each ge-: opgebel → opbel. */
function withoutGe(stem: string): string[] {
  return [
    stem,
    ...Array.from(stem.matchAll(/ge/g), ({ index }) => stem.slice(0, index) + stem.slice(index + 2)),
  ];
}

/** The singulars that are not spelt by rule, by their plurals and diminutives. */
const IRREGULAR_SINGULARS = Map.groupBy(
  [...IRREGULAR_PLURALS, ...IRREGULAR_DIMINUTIVES].flatMap(([singular, forms]) =>
    forms.flatMap((form) => [form, `${form}s`].map((text) => ({ text, singular }))),
  ),
  ({ text }) => text,
);

/** Latin and Greek endings that Dutch keeps: politici, musea, crises, themata, indices. */
const LEARNED: readonly (readonly [RegExp, string])[] = [
  [/i$/, "us"],
  [/a$/, "um"],
  [/es$/, "is"],
  [/mata$/, "ma"],
  [/ces$/, "x"],
];
const SHORTEST = 3;

function singulars(word: string, list: WordList): string[] {
  const irregular = endingsOf(word).flatMap(({ before, ending }) =>
    before === "" || isModifier(list, before)
      ? (IRREGULAR_SINGULARS.get(ending) ?? []).map(({ singular }) => before + singular)
      : [],
  );
  const learned = LEARNED.flatMap(([ending, to]) => (ending.test(word) ? [word.replace(ending, to)] : []));
  const regular = [...uninflected(word), ...learned].filter(
    (noun) => noun.length >= SHORTEST && list.isListed(noun),
  );
  return [...irregular, ...regular].filter((noun) => noun !== word);
}

const COMPARING = /(?:e|en|d?er|d?ere|d?ers|s?te?|s?ten)$/;
const ADJECTIVE_ENDINGS = [
  "e",
  "en",
  "er",
  "ere",
  "ers",
  "der",
  "dere",
  "ders",
  "st",
  "ste",
  "sten",
  "t",
  "te",
  "ten",
];

/** grote, groter, grootste → groot. */
function positives(word: string): string[] {
  if (!COMPARING.test(word)) return [];
  return ADJECTIVE_ENDINGS.filter((ending) => word.endsWith(ending)).flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    return stem.length < SHORTEST ? [] : [stem, ...closedStems(stem)];
  });
}
