import type { Reading } from "../lexicon.ts";
import type { Place } from "../scan.ts";
import { gapBefore } from "../sentence.ts";
import {
  ADJECTIVES_TOO,
  AFTER_IMPERATIVE,
  AUXILIARIES,
  BEFORE_DATIVE,
  DETERMINERS,
  INFINITIVE_TAKERS,
  LONE_DATIVES,
  NOT_INFLECTED,
  PLURAL_DETERMINERS,
  PREPOSITIONS,
  STANDING_ALONE,
} from "./closed-classes.ts";
import { closedStems } from "./spelling.ts";
import type { WordList } from "./word-list.ts";

/**
 * Whether the words around a form let it be a form of the term. Dutch has many forms that belong to a verb
 * and to a noun: "plannen", "deel". Said of a form only where its neighbours speak clearly.
 */
export function isBelievable(words: WordList, reading: Reading, place: Place): boolean {
  if (reading.casing === "any" && reading.how.way !== "same" && isInsideName(words, reading, place))
    return false;
  if (reading.how.way !== "compound" && reading.how.way !== "same" && NOT_INFLECTED.has(keyAt(place, 0)))
    return false;
  if (reading.pos === "verb") return isBelievableVerb(words, reading, place);
  if (reading.beside) return BEFORE_DATIVE.has(keyAt(place, -1)) || LONE_DATIVES.has(keyAt(place, 0));
  if (reading.pos !== "noun") return true;
  if (isAdjectiveToo(reading, place) && !isPlaceOfNoun(reading, place)) return false;
  return !(reading.how.inflection === "plural" && isVerbPlace(words, place));
}

/** Whether the form, or the part of a compound that it is, is an adjective as well. */
function isAdjectiveToo({ how }: Reading, place: Place): boolean {
  return ADJECTIVES_TOO.has(how.way === "compound" ? (how.form ?? "").toLowerCase() : keyAt(place, 0));
}

/**
 * As a noun such a word has something before it: a determiner, an adjective, a preposition, "is", "als". Without, it is an adverb
 * ("haalt militair weinig uit"), as it is the first of two adjectives in "militair-technische".
 */
function isPlaceOfNoun({ how }: Reading, place: Place): boolean {
  if (how.way === "compound") return !/-.*isch(?:e[rn]?)?$/.test(keyAt(place, 0));
  if (how.way !== "same" || opens(place)) return true;
  const before = keyAt(place, -1);
  return BEFORE_NOUN.some((kind) => kind.has(before)) || before === "als" || /..e$/.test(before);
}

const BEFORE_NOUN = [DETERMINERS, PREPOSITIONS, AUXILIARIES];

/**
 * A capital in the middle of a sentence: part of a name, "Lodewijk" or "Verenigde", not a verb, nor a compound unless
 * it is a word in lower case as well, as offices and bodies are: "Provincieraad".
 */
function isInsideName(words: WordList, reading: Reading, { sentence, tokens, at }: Place): boolean {
  if (reading.pos !== "verb" && reading.how.way !== "compound") return false;
  const token = tokens[at];
  const word = token ? sentence.slice(token.start, token.end) : "";
  const hasCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  if (!hasCapital || word.includes("-") || word === word.toUpperCase()) return false;
  if (opens({ sentence, tokens, at })) return false;
  if (reading.pos === "verb") return true;
  return (reading.how.form ?? "").length < LONG_PART && !words.isWord(token?.word.key ?? "");
}

/** Names of places end in short words (-land, -veld, -berg); "Maduroregime" is no name. */
const LONG_PART = 6;

/** Whether a word is the first of its sentence, or of a quotation or part in it. */
function opens({ sentence, tokens, at }: Place): boolean {
  const token = tokens[at];
  const mark = token ? sentence.charAt(token.start - 2) + sentence.charAt(token.start - 1) : "";
  return at === 0 || gapBefore(sentence, tokens, at) === "stop" || /["'‘’“”„«»]$|,,$/.test(mark);
}

function isBelievableVerb(words: WordList, reading: Reading, place: Place): boolean {
  if (reading.beside) return hasSubjectOfBareStem(place);
  if (STANDING_ALONE.has(keyAt(place, 0))) return false;
  if (keyAt(place, 0) === "geleden") return !TIME.test(keyAt(place, -1));
  const mayBePlural =
    keyAt(place, 0).endsWith("en") && /^(?:present|past|)$/.test(reading.how.inflection ?? "");
  return !mayBePlural || !isNounPlace(words, place);
}

const TIME =
  /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|minuut|minuten|eeuw|eeuwen|tijd|lang|kort)$/;

/** ik trek, trek je, trek eens: without its subject a bare stem is a noun, nearly always. */
function hasSubjectOfBareStem(place: Place): boolean {
  const next = keyAt(place, 1);
  if ([-1, -2, 1].some((offset) => isFirstPerson(keyAt(place, offset))) || next === "je" || next === "jij")
    return true;
  return opens(place) ? AFTER_IMPERATIVE.has(next) : next === "" && hasFirstPersonBefore(place);
}

function isFirstPerson(key: string): boolean {
  return key === "ik" || key === "'k";
}

const FARTHEST_SUBJECT = 8;

/** At the end of a clause: "als ik een stukje naar Gent stuur". */
function hasFirstPersonBefore({ sentence, tokens, at }: Place): boolean {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_SUBJECT); before -= 1) {
    if (gapBefore(sentence, tokens, before + 1) !== "space") return false;
    if (isFirstPerson(tokens[before]?.word.key ?? "")) return true;
  }
  return false;
}

/** After "de", "twee", "alle", and after one of them with an adjective: the place of a noun in the plural. */
function isNounPlace(words: WordList, place: Place): boolean {
  const before = keyAt(place, -1);
  if (PLURAL_DETERMINERS.has(before)) return true;
  return isAdjective(words, before) && PLURAL_DETERMINERS.has(keyAt(place, -2));
}

/** An inflected adjective, "nieuwe", rather than a noun in -e: of "slotronde" nothing is left when the -e is gone. */
function isAdjective({ isListed }: WordList, word: string): boolean {
  return word.length > 3 && /.[^aeiou]e$/.test(word) && closedStems(word.slice(0, -1)).some(isListed);
}

/**
 * After "te" and "we": the place of an infinitive, or of a finite verb in the plural. Plurals of nouns are not listed
 * by themselves: what is, is an infinitive too ("plannen", not "voorbeelden").
 */
function isVerbPlace({ isListed }: WordList, place: Place): boolean {
  const word = keyAt(place, 0);
  return word.endsWith("en") && INFINITIVE_TAKERS.has(keyAt(place, -1)) && isListed(word);
}

/** The word at a distance, where nothing but space stands between; empty where something does. */
function keyAt({ sentence, tokens, at }: Place, offset: number): string {
  const step = Math.sign(offset);
  for (let beside = at; beside !== at + offset; beside += step) {
    if (gapBefore(sentence, tokens, step < 0 ? beside : beside + 1) !== "space") return "";
  }
  return tokens[at + offset]?.word.key ?? "";
}
