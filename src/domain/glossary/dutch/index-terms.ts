import { wordSpans } from "../../text/words.ts";
import { foldWord } from "../fold.ts";
import type { Form } from "../form.ts";
import { formsOf } from "../form.ts";
import type { FormIndex, Reading } from "../lexicon.ts";
import { addReading, casingOf } from "../lexicon.ts";
import type { How } from "../match.ts";
import type { PhraseIndex } from "../phrase.ts";
import { addPhrase, hyphenatedWords, phraseWords } from "../phrase.ts";
import { hashOf, Sieve } from "../sieve.ts";
import type { PartOfSpeech, Term } from "../term.ts";
import { adjectiveForms } from "./adjective.ts";
import type { ApartIndex } from "./apart-index.ts";
import { addApart } from "./apart-index.ts";
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "./closed-classes.ts";
import type { CompoundParts } from "./compound.ts";
import { addCompoundParts, noCompoundParts } from "./compound.ts";
import { dutchForms } from "./forms.ts";
import { addOutlines, canBeLinked } from "./linking.ts";
import { nounForms } from "./noun.ts";
import { isWellKnownVerb } from "./prefixes.ts";
import { closedStems } from "./spelling.ts";
import { apartForms, verbForms } from "./verb.ts";
import type { WordList } from "./word-list.ts";

/** Everything that is known of the terms, by folded word form. */
export interface DutchIndex {
  readonly words: FormIndex;
  readonly phrases: PhraseIndex;
  readonly apart: ApartIndex;
  readonly parts: CompoundParts;
  /** Every key of the maps above: by this nearly all words are done with, instead of being looked up in each. */
  readonly keys: Sieve;
  /** The outlines of the nouns and names that may be written with another linking letter. */
  readonly outlines: Sieve;
}

/** Works out every form of every term. */
export function dutchIndex(terms: readonly Term[], known: WordList): DutchIndex {
  const index: DutchIndex = {
    words: new Map(),
    phrases: new Map(),
    apart: { verbs: new Map(), particles: new Map() },
    parts: noCompoundParts(known),
    keys: new Sieve(),
    outlines: new Sieve(),
  };
  for (const term of terms) addTerm(index, term);
  addSieves(index);
  return index;
}

function addSieves({ words, phrases, apart, keys, outlines }: DutchIndex): void {
  for (const map of [words, phrases, apart.verbs, apart.particles]) {
    for (const key of map.keys()) keys.add(hashOf(key));
  }
  for (const [key, readings] of words) if (readings.some(canBeLinked)) addOutlines(outlines, key);
}

/** A term under its lemma, its other spellings and its irregular forms. */
function addTerm(index: DutchIndex, term: Term): void {
  const { lemma, variants = [], forms = [] } = term.nl;
  addListed(index, term, lemma, { way: "same" });
  for (const form of variants) addListed(index, term, form, { way: "variant", form });
  for (const form of forms) addListed(index, term, form, { way: "inflected", inflection: "inflected" });
}

function addListed(index: DutchIndex, term: Term, listed: string, how: How): void {
  const [only, ...more] = wordSpans(listed).map(({ start, end }) => listed.slice(start, end));
  if (only === undefined) return;
  const casing = casingOf(more.length > 0 ? listed : only, term.pos === "abbreviation");
  const reading: Reading = { term: term.id, how, casing, pos: term.pos };
  if (more.length > 0) addWords(index, listed, reading);
  else addWord(index, only, reading);
}

function addWord(index: DutchIndex, word: string, reading: Reading): void {
  const { pos } = reading;
  for (const form of dutchForms(word, pos)) addReading(index.words, form.text, inflected(reading, form));
  const folded = foldWord(word);
  if (pos === "noun" || pos === "name") addCompoundParts(index.parts, folded, reading);
  if (pos === "verb") for (const forms of verbForms(folded).apart) addApart(index.apart, reading.term, forms);
  if (!word.includes("-")) return;
  addReading(index.words, folded.replaceAll("-", ""), asVariant(reading, word));
  const words = phraseWords(word);
  addPhrase(index.phrases, words, asVariant(reading, word), (part, at) =>
    partForms(part, pos, at === words.length - 1),
  );
}

/** Centrum-rechts without its hyphen: the listed form, spelt otherwise. */
function asVariant(reading: Reading, form: string): Reading {
  return reading.how.way === "same" ? { ...reading, how: { way: "variant", form } } : reading;
}

function inflected(reading: Reading, { inflection, beside }: Form): Reading {
  if (!inflection) return reading;
  const way = reading.how.way === "variant" ? "variant" : "inflected";
  return { ...reading, how: { ...reading.how, way, inflection }, ...(beside && { beside }) };
}

/** A term of several words. Where its last word is a verb, the others may stand apart from it. */
function addWords(index: DutchIndex, listed: string, reading: Reading): void {
  const words = phraseWords(listed);
  const { pos, term } = reading;
  for (const each of [words, hyphenatedWords(listed)]) {
    if (each)
      addPhrase(index.phrases, each, reading, (word, at) => partForms(word, pos, at === each.length - 1));
  }
  addReading(index.words, words.join("-"), asVariant(reading, listed));
  const base = foldWord(words.at(-1) ?? "");
  if (pos === "verb" || (pos === "phrase" && isWellKnownVerb(base))) {
    addApart(index.apart, term, apartForms({ particle: words.slice(0, -1).map(foldWord).join(" "), base }));
  }
}

/** Any word of a term may be inflected: the others beside it keep it from being taken for something else. */
function partForms(word: string, pos: PartOfSpeech, isLast: boolean): readonly Form[] {
  const folded = foldWord(word);
  if (PREPOSITIONS.has(folded) || CONJUNCTIONS.has(folded) || DETERMINERS.has(folded))
    return [{ text: folded }];
  if (pos === "verb" && isLast) return dutchForms(word, "verb");
  const bare = !isLast && folded.endsWith("e") ? closedStems(folded.slice(0, -1)) : [];
  return [
    ...nounForms(folded, word !== word.toLowerCase()).filter((form) => !form.beside),
    ...adjectiveForms(folded).filter((form) => form.inflection === "inflected-adjective"),
    ...formsOf(bare, "inflected-adjective"),
  ];
}
