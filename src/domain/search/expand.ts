import { adjectiveForms } from "../glossary/dutch/adjective.ts";
import { addCompoundParts, compoundHits, noCompoundParts } from "../glossary/dutch/compound.ts";
import { nounForms } from "../glossary/dutch/noun.ts";
import { verbForms } from "../glossary/dutch/verb.ts";
import type { WordList } from "../glossary/dutch/word-list.ts";
import { englishNounForms, englishVerbForms } from "../glossary/english/inflection.ts";
import type { Form } from "../glossary/form.ts";
import type { Reading } from "../glossary/lexicon.ts";
import type { Language } from "../text/model.ts";
import { comparisonOf } from "./comparison.ts";
import { englishBases } from "./english-bases.ts";
import { couldBeVerb, formsOfLemmas } from "./lemmas.ts";
import { searchTokens } from "./tokens.ts";

/**
 * Forms of a word that its stem does not reach: strong verbs (liep for lopen, went for go), schepen for schip; and of
 * the words that it is a form of: lopen and liep for loopt, huis for huizen.
 */
export function inflectedForms(word: string, language: Language, list: WordList): string[] {
  const forms = language === "nl" ? dutchFormsOf(word, list) : englishFormsOf(word);
  return [...new Set(forms.filter(isBelievable).flatMap(oneWord))].filter((form) => form !== word);
}

function dutchFormsOf(word: string, list: WordList): readonly Form[] {
  const forms = [
    ...(couldBeVerb(word) ? verbForms(word).together : []),
    ...nounForms(word),
    ...(list.isListed(word) ? adjectiveForms(word) : []),
    ...formsOfLemmas(word, list),
  ];
  return [...forms.filter((form) => !isOtherWord(form, list)), ...comparisonOf(word, "nl")];
}

/** Forms that the list of words has none of, so that what it has is another word: loper for loop, dans for dan. */
function isOtherWord({ text, inflection }: Form, { isListed }: WordList): boolean {
  const isUnlisted =
    /adjective$|comparative|superlative/.test(inflection ?? "") ||
    (inflection === "plural" && text.endsWith("s"));
  return isUnlisted && isListed(text);
}

function englishFormsOf(word: string): readonly Form[] {
  const bases = englishBases(word);
  return [
    ...[word, ...bases.verbs].flatMap(englishVerbForms),
    ...[word, ...bases.nouns].flatMap(englishNounForms),
    ...comparisonOf(word, "en"),
  ];
}

/** A form that needs something beside it to be believed is too often another word. */
function isBelievable({ beside }: Form): boolean {
  return beside === undefined;
}

function oneWord({ text }: Form): string[] {
  const [token, ...others] = searchTokens(text);
  return token && others.length === 0 ? [token.word] : [];
}

/** Finds the Dutch words that are compounds with one of the given words as a part, as the glossary splits them. */
export interface CompoundSearch {
  /** A word can only be meant if it holds one of these. */
  readonly fragments: readonly string[];
  readonly isCompound: (word: string) => boolean;
}

/** @param list the words of Dutch, by which the other parts of a compound are known */
export function compoundSearch(words: readonly string[], list: WordList): CompoundSearch {
  const parts = noCompoundParts(list);
  for (const word of words) addCompoundParts(parts, word, READING);
  const forms = [...new Set([...parts.heads.keys(), ...parts.modifiers.keys()])];
  const isShortest = (form: string) => !forms.some((other) => other !== form && form.includes(other));
  return {
    fragments: forms.filter(isShortest),
    isCompound: (word) => compoundHits(parts, word).length > 0,
  };
}

const READING: Reading = { term: "", how: { way: "same" }, casing: "any", pos: "noun" };
