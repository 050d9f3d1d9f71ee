import type { Form } from "../form.ts";
import type { FormIndex, Reading } from "../lexicon.ts";
import { addReading, casingOf } from "../lexicon.ts";
import { foldWord } from "../fold.ts";
import type { How } from "../match.ts";
import type { PhraseIndex } from "../phrase.ts";
import { addPhrase, phraseWords } from "../phrase.ts";
import type { PartOfSpeech, Term } from "../term.ts";
import { wordSpans } from "../../text/words.ts";
import { adjectiveForms } from "./adjective.ts";
import type { ApartIndex } from "./apart.ts";
import { addApart } from "./apart.ts";
import type { CompoundParts } from "./compound.ts";
import { addCompoundParts } from "./compound.ts";
import { dutchForms } from "./forms.ts";
import { nounForms } from "./noun.ts";
import { apartForms, verbForms } from "./verb.ts";

/** Everything that is known of the terms, by folded word form. */
export interface DutchIndex {
  readonly words: FormIndex;
  readonly phrases: PhraseIndex;
  readonly apart: ApartIndex;
  readonly parts: CompoundParts;
}

export function emptyDutchIndex(): DutchIndex {
  return {
    words: new Map(),
    phrases: new Map(),
    apart: { verbs: new Map(), particles: new Map() },
    parts: { heads: new Map(), modifiers: new Map() },
  };
}

/** Adds a term under its lemma, its other spellings and its irregular forms. */
export function addTerm(index: DutchIndex, term: Term): void {
  addListed(index, term, term.nl.lemma, { way: "same" });
  for (const form of term.nl.variants ?? []) addListed(index, term, form, { way: "variant", form });
  for (const form of term.nl.forms ?? []) addListed(index, term, form, { way: "inflected", inflection: "inflected" });
}

function addListed(index: DutchIndex, term: Term, listed: string, how: How): void {
  const casing = casingOf(listed, term.pos === "abbreviation");
  const reading: Reading = { term: term.id, how, casing, pos: term.pos };
  const words = wordSpans(listed);
  if (words.length > 1) addWords(index, term, listed, reading);
  else addWord(index, term.pos, listed, reading);
}

function addWord(index: DutchIndex, pos: PartOfSpeech, listed: string, reading: Reading): void {
  for (const form of dutchForms(listed, pos)) {
    addReading(index.words, form.text, inflected(reading, form));
  }
  const folded = foldWord(listed);
  if (listed.includes("-")) {
    addPhrase(index.phrases, phraseWords(listed), reading, (word) => [{ text: foldWord(word) }]);
  }
  if (listed.includes("-")) addReading(index.words, folded.replaceAll("-", ""), { ...reading, how: { way: "variant", form: listed } });
  if (pos === "noun" || pos === "name") addCompoundParts(index.parts, folded, reading);
  if (pos === "verb" && folded.endsWith("n")) {
    for (const forms of verbForms(folded).apart) addApart(index.apart, reading.term, forms);
  }
}

function inflected(reading: Reading, { inflection, beside }: Form): Reading {
  if (!inflection) return reading;
  const how: How = reading.how.way === "variant" ? { ...reading.how, inflection } : { way: "inflected", inflection };
  return { ...reading, how, ...(beside && { beside }) };
}

/** A term of several words. Where its last word is a verb, the others may stand apart from it. */
function addWords(index: DutchIndex, term: Term, listed: string, reading: Reading): void {
  const words = phraseWords(listed);
  addPhrase(index.phrases, words, reading, (word, position) => elementForms(term.pos, word, position === words.length - 1));
  const verb = foldWord(words.at(-1) ?? "");
  if ((term.pos === "verb" || term.pos === "phrase") && verb.endsWith("en")) {
    addApart(index.apart, term.id, apartForms({ particle: words.slice(0, -1).map(foldWord).join(" "), base: verb }));
  }
}

/** Any word of a term may be inflected: the others beside it keep it from being taken for something else. */
function elementForms(pos: PartOfSpeech, word: string, isLast: boolean) {
  const folded = foldWord(word);
  if (folded.length < 4) return [{ text: folded }];
  if (pos === "verb" && isLast) return dutchForms(word, "verb");
  return [...nounForms(folded, true), ...adjectiveForms(folded).filter((form) => form.inflection === "inflected-adjective")];
}
