import type { FormIndex, Reading } from "../lexicon.ts";
import { addReading } from "../lexicon.ts";
import { hashFromEnd, hashOf, NO_LETTERS, Sieve, withLetter } from "../sieve.ts";
import { PREPOSITIONS } from "./closed-classes.ts";
import { nounForms } from "./noun.ts";
import { IRREGULAR_PLURALS, irregularForms } from "./noun-irregular.ts";
import { couldBeUnknownModifier, isHead, isModifier } from "./plausible.ts";
import { openStems } from "./spelling.ts";
import type { WordList } from "./word-list.ts";

/** The parts that words may be made of: the last part with its inflection, earlier ones with linking letters. */
export interface CompoundParts {
  readonly heads: FormIndex;
  readonly modifiers: FormIndex;
  readonly words: WordList;
  /** The last four letters of every head. */
  readonly endings: Set<string>;
  /** By which nearly all words are done with: heads and their last four letters from the end, modifiers. */
  readonly sieves: Readonly<Record<"heads" | "endings" | "modifiers" | "beginnings", Sieve>>;
}

export function noCompoundParts(words: WordList): CompoundParts {
  const sieves = {
    heads: new Sieve(),
    endings: new Sieve(),
    modifiers: new Sieve(),
    beginnings: new Sieve(),
  };
  return { words, heads: new Map(), modifiers: new Map(), endings: new Set(), sieves };
}

/** A part of a word that is a term: offsets into the folded word. */
export interface CompoundHit {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly CompoundHit[] = [];
const SHORTEST = 4;
const LONGEST_WORD = 60;

/** Lets a noun or name be found inside compounds; `noun` is folded, `reading` is how it stands by itself. */
export function addCompoundParts(parts: CompoundParts, noun: string, reading: Reading): void {
  if (noun.length < SHORTEST || PREPOSITIONS.has(noun)) return;
  for (const form of nounForms(noun)) {
    if (form.beside || form.text.length < SHORTEST) continue;
    const how = form.inflection ? { ...reading.how, inflection: form.inflection } : reading.how;
    addHead(parts, form.text, { ...reading, how });
  }
  for (const form of linkedForms(noun)) addModifier(parts, form, reading);
}

function addHead({ heads, endings, sieves }: CompoundParts, form: string, reading: Reading): void {
  if (!heads.has(form)) sieves.heads.add(hashFromEnd(form));
  addReading(heads, form, reading);
  const ending = form.slice(-SHORTEST);
  if (endings.has(ending)) return;
  endings.add(ending);
  sieves.endings.add(hashFromEnd(ending));
}

function addModifier({ modifiers, sieves }: CompoundParts, form: string, reading: Reading): void {
  if (!modifiers.has(form)) {
    sieves.modifiers.add(hashOf(form));
    sieves.beginnings.add(hashOf(form.slice(0, SHORTEST)));
  }
  addReading(modifiers, form, reading);
}

/** A noun as the first part of a compound: partij-, partijs-, studenten-, zonne-, kinder-. */
function linkedForms(noun: string): readonly string[] {
  const irregular = irregularForms(IRREGULAR_PLURALS, noun);
  const withEr = irregular.flatMap((form) => (form.endsWith("eren") ? [form.slice(0, -2)] : []));
  const stems = /[aeiouy]$/.test(noun) ? [noun.replace(/e$/, "")] : openStems(noun);
  const linked = stems.flatMap((stem) => [`${stem}e`, `${stem}en`]);
  return [noun, `${noun}s`, ...linked, ...irregular, ...withEr].filter((form) => form.length >= SHORTEST);
}

/**
 * The terms that stand inside one folded word without hyphens, where what is left could be a word as well.
 * At either end the longest known part wins; a shorter one must be part of it in its own right ("wedstrijd"
 * holds no "strijd"). A term in the middle is believed beside another term only.
 */
export function compoundHits(parts: CompoundParts, word: string): readonly CompoundHit[] {
  if (word.length > LONGEST_WORD) return NONE;
  const heads = headHits(parts, word);
  const modifiers = modifierHits(parts, word);
  if (heads.length === 0) return modifiers;
  return modifiers.length === 0 ? heads : [...heads, ...modifiers];
}

/** Whether a word ends as some known head does: most words do not, and need no looking into. */
export function endsLikeHead({ endings }: CompoundParts, word: string): boolean {
  return endings.has(word.slice(-SHORTEST));
}

function headHits(parts: CompoundParts, word: string): readonly CompoundHit[] {
  const cuts = headCuts(parts, word);
  for (let longest = cuts.length - 1; longest >= 0; longest -= 1) {
    const cut = cuts[longest] ?? 0;
    const right = word.slice(cut);
    const heads = parts.heads.get(right);
    const left = word.slice(0, cut);
    if (!heads || !goesBefore(parts, left, right)) continue;
    const own = heads.map((reading) => ({ reading, start: cut, end: word.length }));
    return [...own, ...lastOf(parts, left), ...shifted(compoundHits(parts, right), cut)];
  }
  return NONE;
}

function modifierHits(parts: CompoundParts, word: string): readonly CompoundHit[] {
  const cuts = modifierCuts(parts, word);
  for (let longest = cuts.length - 1; longest >= 0; longest -= 1) {
    const cut = cuts[longest] ?? 0;
    const left = word.slice(0, cut);
    const modifiers = parts.modifiers.get(left);
    const right = word.slice(cut);
    if (!modifiers || !(parts.heads.has(right) || isHead(parts.words, right, left))) continue;
    const own = modifiers.map((reading) => ({ reading, start: 0, end: cut }));
    return [...own, ...firstOf(parts, right, cut), ...compoundHits(parts, left)];
  }
  return NONE;
}

const NOWHERE: readonly number[] = [];

/** Where a known head may begin, the shortest head first. */
function headCuts({ sieves }: CompoundParts, word: string): readonly number[] {
  let cuts = NOWHERE as number[];
  let hash = NO_LETTERS;
  for (let cut = word.length - 1; cut >= 2; cut -= 1) {
    hash = withLetter(hash, word.charCodeAt(cut));
    const length = word.length - cut;
    if (length === SHORTEST && !sieves.endings.mayHave(hash)) return NOWHERE;
    if (length < SHORTEST || !sieves.heads.mayHave(hash)) continue;
    if (cuts === NOWHERE) cuts = [cut];
    else cuts.push(cut);
  }
  return cuts;
}

/** Where a known first part may end, the shortest first. */
function modifierCuts({ sieves }: CompoundParts, word: string): readonly number[] {
  let cuts = NOWHERE as number[];
  let hash = NO_LETTERS;
  for (let cut = 1; cut <= word.length - 3; cut += 1) {
    hash = withLetter(hash, word.charCodeAt(cut - 1));
    if (cut === SHORTEST && !sieves.beginnings.mayHave(hash)) return NOWHERE;
    if (cut < SHORTEST || !sieves.modifiers.mayHave(hash)) continue;
    if (cuts === NOWHERE) cuts = [cut];
    else cuts.push(cut);
  }
  return cuts;
}

/** Heads that are endings too, after a consonant or not: "ster" in "spreekster", "ding" in "leiding". */
const LIKE_AN_ENDING =
  /^(?:[bdfgklmnprstvz]?(?:ing(?:en)?|ers?|eren|sters?|anten?|eerde?n?)|ouders?|orden?|reden(?:en)?|regen|inning(?:en)?|telling(?:en)?|tanten?)$/;

/** What stands before the head: a known part, or letters that could be a word, with a linking letter or not. */
function goesBefore(parts: CompoundParts, left: string, head: string): boolean {
  if (parts.modifiers.has(left)) return true;
  if (LIKE_AN_ENDING.test(head)) return false;
  if (isModifier(parts.words, left)) return true;
  return head.length > SHORTEST && couldBeUnknownModifier(parts.words, left, left + head);
}

/** Terms at the end of a first part: "bestuur" in partijbestuurs-lid. */
function lastOf(parts: CompoundParts, left: string): readonly CompoundHit[] {
  for (let cut = 3; cut <= left.length - SHORTEST; cut += 1) {
    if (!parts.sieves.modifiers.mayHave(hashOf(left, cut))) continue;
    const right = left.slice(cut);
    const found = parts.modifiers.get(right);
    if (!found || !goesBefore(parts, left.slice(0, cut), right)) continue;
    return found.map((reading) => ({ reading, start: cut, end: left.length }));
  }
  return [];
}

/** Terms at the beginning of a last part: "leider" in ploeg-leiderswagen. */
function firstOf(parts: CompoundParts, right: string, offset: number): readonly CompoundHit[] {
  const cuts = modifierCuts(parts, right);
  for (let longest = cuts.length - 1; longest >= 0; longest -= 1) {
    const cut = cuts[longest] ?? 0;
    const found = parts.modifiers.get(right.slice(0, cut));
    const rest = right.slice(cut);
    if (!found || !(parts.heads.has(rest) || isHead(parts.words, rest, right.slice(0, cut)))) continue;
    return found.map((reading) => ({ reading, start: offset, end: offset + cut }));
  }
  return [];
}

function shifted(hits: readonly CompoundHit[], by: number): readonly CompoundHit[] {
  return hits.map(({ reading, start, end }) => ({ reading, start: start + by, end: end + by }));
}
