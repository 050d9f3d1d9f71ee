import type { Language } from "../model.ts";
import { type AbbreviationTable, type Behaviour, behaviourOf } from "./behaviour.ts";
import { DUTCH_ABBREVIATIONS } from "./dutch-abbreviations.ts";
import { ENGLISH_ABBREVIATIONS } from "./english-abbreviations.ts";

/** What a full stop on a word may be: a kind of abbreviation, initials, or the plain end of a sentence. */
export type StopKind = Behaviour | "initials" | "plain";

const TABLES: Readonly<Record<Language, AbbreviationTable>> = {
  nl: DUTCH_ABBREVIATIONS,
  en: ENGLISH_ABBREVIATIONS,
};

const LONGEST = 24;
/** vice-adm, en/of: the last part may be known. */
const COMPOUND = /^\p{L}+[-/](\p{L}[\p{L}.]*)$/u;
/** J, J.P, A.F.Th, J.-P, U.S, IJ: capitals, each with at most two small letters, and stops between. */
const INITIALS = /^(?:\p{Lu}|IJ)(?:\p{Ll}{0,2}\.-?\p{Lu}\p{Ll}{0,2})*$/u;
/** o.l.v, x.y.z: single small letters with stops between. */
const DOTTED = /^\p{Ll}(?:\.\p{Ll}{1,2})+$/u;
/** hfdst, jkvr, Wm: no vowel, so no word; but dvd and the like are, and of two small letters tv, rk, pc. */
const VOWELLESS = /^(?:\p{Lu}[bcdfghjklmnpqrstvwxz]{1,4}|[bcdfghjklmnpqrstvwxz]{3,6})$/u;
/** Kerkstr, Stationspl: streets and squares, whose number follows. */
const STREET = /\p{Ll}{2}(?:str|pl|pln)$/u;
/** metr, handl: no word of either language ends so. */
const CUT_SHORT = /^\p{L}\p{Ll}+[bcdfgkpt][rl]$/u;
const SPELLED_OUT = new Set(
  "dvd gsm sms mms vwo pvc lp pdf xml html css gps hst hsl brr pst hmm grr tss mbt".split(" "),
);

/**
 * @param word the word before the full stop, without it (`o.a`, `Balkenende`)
 * @param chain the same with the single letters and stops that stand before it (`d.w.z` of `d. w. z.`)
 */
export function stopKindOf(word: string, chain: string, language: Language): StopKind {
  if (word.length > LONGEST) return "plain";
  const table = TABLES[language];
  const last = COMPOUND.exec(word)?.[1] ?? word;
  const known = behaviourOf(table, chain) ?? behaviourOf(table, word) ?? behaviourOf(table, last);
  return known ?? kindByShape(word);
}

function kindByShape(word: string): StopKind {
  if (INITIALS.test(word)) return "initials";
  if (STREET.test(word)) return "counts";
  if (DOTTED.test(word) || CUT_SHORT.test(word)) return "wavers";
  return VOWELLESS.test(word) && !SPELLED_OUT.has(word.toLowerCase()) ? "wavers" : "plain";
}
