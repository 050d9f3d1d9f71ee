import type { Language } from "../model.ts";
import { wordsOf } from "./behaviour.ts";

/** Short Dutch words, ending in a consonant, with which sentences often end. */
const SHORT_DUTCH = new Set(
  wordsOf(`
    af op aan uit in om is was had kan zal ben wil mag moet hoor weg wel niet ook toch weer meer veel goed snel stil dag
    jaar tijd man huis werk geld stad land week boek kind kant hart mens hem hen ons dit dat er vol leeg laat groot
    klein rijk arm rood wit zwart ver hard zacht fout juist klaar los vast dood kwam ging zag nam gaf liep riep sliep
  `),
);
const LONG_DUTCH = /^\p{Ll}(?:\p{Ll}+[aeiouy]|\p{Ll}{3,}[^\P{Ll}vz])$/u;
const ENGLISH = /^(?:\p{Ll}{3,}|it|is|in|on|up|to|so|me|us|by|do|go|he|we)$/u;

/**
 * Whether a word with a full stop, not known as an abbreviation, may be the last of a sentence where the next begins
 * with a small letter. Dutch shortens words freely: there a word of up to four letters that stops at a consonant, and
 * one that stops at v or z as Dutch words do not (onderz., uitgev.), is taken for one cut short, unless it is common.
 */
export function isLastWord(word: string, language: Language): boolean {
  return language === "en" ? ENGLISH.test(word) : LONG_DUTCH.test(word) || SHORT_DUTCH.has(word);
}
