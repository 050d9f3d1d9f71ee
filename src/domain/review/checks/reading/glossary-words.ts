import type { Context } from "../check.ts";

type Terms = Context["terms"];

/** Every word of every English form the glossary lists, deprecated ones aside, in small letters. */
export function englishForms(terms: Terms): ReadonlySet<string> {
  return remembered(terms).english;
}

/** The words with a capital among them, in small letters. */
export function englishNames(terms: Terms): ReadonlySet<string> {
  return remembered(terms).names;
}

/** Every word of every Dutch form, in small letters. */
export function dutchForms(terms: Terms): ReadonlySet<string> {
  return remembered(terms).dutch;
}

interface Forms {
  readonly english: ReadonlySet<string>;
  readonly dutch: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const known = new WeakMap<Terms, Forms>();

function remembered(terms: Terms): Forms {
  const earlier = known.get(terms);
  if (earlier) return earlier;
  const all = [...terms.values()];
  const english = all.flatMap(({ en }) => [en.preferred, ...(en.admitted ?? [])]);
  const forms = {
    names: wordsOf(english.flatMap((form) => form.match(/\p{Lu}[\p{L}-]+/gu) ?? [])),
    english: wordsOf(english),
    dutch: wordsOf(all.flatMap(({ nl }) => [nl.lemma, ...(nl.forms ?? []), ...(nl.variants ?? [])])),
  };
  known.set(terms, forms);
  return forms;
}

function wordsOf(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms.flatMap((form) => [form, ...form.split(/[\s-]+/)]).map((word) => word.toLowerCase()));
}
