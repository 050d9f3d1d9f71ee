import { foldWord } from "../fold.ts";
import type { Form } from "../form.ts";
import type { FormIndex, Reading } from "../lexicon.ts";
import { addReading, casingOf } from "../lexicon.ts";
import type { How } from "../match.ts";
import type { PhraseIndex } from "../phrase.ts";
import { addPhrase, hyphenatedWords, phraseWords } from "../phrase.ts";
import type { PartOfSpeech, Term } from "../term.ts";
import { englishAdjectiveForms, englishNounForms, englishVerbForms } from "./inflection.ts";

export interface EnglishIndex {
  readonly words: FormIndex;
  readonly phrases: PhraseIndex;
}

/** Works out every form of every English form that terms list, the deprecated ones too. */
export function englishIndex(terms: readonly Term[]): EnglishIndex {
  const index: EnglishIndex = { words: new Map(), phrases: new Map() };
  for (const term of terms) {
    const { preferred, admitted = [], deprecated = [] } = term.en;
    addListed(index, term, preferred, { way: "same", form: preferred });
    for (const form of [...admitted, ...deprecated.map((entry) => entry.form)]) {
      addListed(index, term, form, { way: "variant", form });
    }
  }
  return index;
}

function addListed(index: EnglishIndex, term: Term, listed: string, how: How): void {
  const mayBeInfinitive = term.pos === "verb" || term.pos === "phrase";
  const words = phraseWords(mayBeInfinitive ? listed.replace(/^to\s+(?=\S)/, "") : listed);
  const [only, ...more] = words;
  if (only === undefined) return;
  const casing = casingOf(more.length > 0 ? listed : only, term.pos === "abbreviation");
  const reading: Reading = { term: term.id, how, casing, pos: term.pos };
  if (more.length === 0) {
    for (const form of formsOfWord(only, term.pos))
      addReading(index.words, form.text, inflected(reading, form));
    return;
  }
  for (const each of [words, hyphenatedWords(listed), mayBeInfinitive ? withoutBe(words) : null]) {
    if (each) addPhrase(index.phrases, each, reading, (word, at) => partForms(word, term.pos, at === 0));
  }
  addHyphenated(index, words, reading);
}

/** "Soldiers killed in action", "with Minsk in its debt": what is said with "be" is said without it, too. */
function withoutBe(words: readonly string[]): readonly string[] | null {
  return words[0] === "be" && words.length > 2 ? words.slice(1) : null;
}

/** The words joined by hyphens, and where they were listed so, as one word: cease-fire, ceasefire. */
function addHyphenated(index: EnglishIndex, words: readonly string[], reading: Reading): void {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  for (const form of formsOfWord(last, reading.pos === "verb" ? "verb" : "noun")) {
    const joined = [...before.map(foldWord), form.text];
    addReading(index.words, joined.join("-"), inflected(reading, form));
    if (reading.how.form?.includes("-")) addReading(index.words, joined.join(""), inflected(reading, form));
  }
}

function inflected(reading: Reading, { inflection }: Form): Reading {
  if (!inflection) return reading;
  const way = reading.how.way === "variant" ? "variant" : "inflected";
  return { ...reading, how: { ...reading.how, way, inflection } };
}

function formsOfWord(word: string, pos: PartOfSpeech): readonly Form[] {
  const folded = foldWord(word);
  if (pos === "verb") return englishVerbForms(folded);
  if (pos === "adjective") return englishAdjectiveForms(folded);
  return pos === "adverb" ? [{ text: folded }] : englishNounForms(folded);
}

const SMALL_WORDS = /^(?:a|an|and|at|by|for|from|in|into|of|off|on|or|out|over|the|to|under|up|with)$/;

/** What a dictionary writes for whoever it may be: to hold one's ground, to shoot oneself in the foot. */
const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ["one's", "one's my your his her its our their".split(" ")],
  ["oneself", "oneself myself yourself himself herself itself ourselves yourselves themselves".split(" ")],
]);

/** A word of a term of several words: the head may be any of them (Ministers of Defence, peace talks). */
function partForms(word: string, pos: PartOfSpeech, isFirst: boolean): readonly Form[] {
  const folded = foldWord(word);
  if (SMALL_WORDS.test(folded)) return [{ text: folded }];
  const stood = STANDS_FOR.get(folded);
  if (stood) return stood.map((text) => ({ text }));
  if (!isFirst || pos === "noun" || pos === "name") return englishNounForms(folded);
  const verb = englishVerbForms(folded);
  return pos === "verb" ? verb : [...englishNounForms(folded), ...verb];
}
