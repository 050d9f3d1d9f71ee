import { all } from "./denials.ts";

/** A verb that is denied. */
const EFFECT = "(?:not|n[’']t|never|neither|nor|no_way|cannot)";

/** Dutch that denies in one word, and how English says it: with a denial of its own, or without. */
export const IDIOMS: readonly { readonly nl: RegExp; readonly en: RegExp }[] = [
  {
    nl: all("onverwijld*"),
    en: all(
      `(?:without|with_no)_(?:(?:undue|further|any),?_)?delay immediate(?:ly)? instantly promptly forthwith swiftly speedily
      at_once straight_?away right_away`,
    ),
  },
  {
    nl: all("onverlet onverminderd*"),
    en: all(
      `without_prejudice(?!_(?:and|or)(?!\\p{L})) ${EFFECT}_(?:affect|prejudice)* respect* in_no_way_affect* unaffected unimpaired
      undiminished unabated intact notwithstanding subject_to in_addition_to still continu*`,
    ),
  },
  {
    nl: all("ongeacht"),
    en: all(
      `regardless irrespective independent(?:ly)? any whether whatever whichever whoever wherever however no_matter without_regard`,
    ),
  },
  {
    nl: all("kosteloos kosteloze"),
    en: all("free no_(?:charge|cost|fee) (?:without|not)_charg* not_charge"),
  },
  {
    nl: all("niet_(?:\\p{L}+_){0,2}verschil*"),
    en: all(
      "same alike equal* identical* similar* (?:not|n[’']t|no)_(?:\\p{L}+_){0,2}(?:differ*|var(?:y|ies))",
    ),
  },
  {
    nl: all("zonder_(?:\\p{L}+_)?(?:ophef|omhaal|poespas|plichtplegingen)"),
    en: all("(?:without|no)_(?:\\p{L}+_)?(?:fuss|ado|ceremony|nonsense|noise) quietly simply"),
  },
  {
    nl: all("zonder_uitzondering"),
    en: all("(?:without|no)_exceptions? all every* each invariably always to_a_man"),
  },
  {
    nl: all(
      "uiterlijk(?=_(?:op_|binnen_)?(?:\\p{L}+_)?\\d) uiterlijk(?=_(?:binnen|op|een|één|twee|drie|\\p{L}*dag)(?!\\p{L}))",
    ),
    en: all("no(?:t|_\\p{L}+)?_later_than at_the_latest latest by within until before deadline"),
  },
  {
    nl: all("hoogstens ten_hoogste maximaal(?=_\\d)"),
    en: all(
      "(?:not|n[’']t|never)_exceed* (?:no|not)_(?:more|longer|greater|higher) at_(?:the_)?most up_to maxim* limit* cap capped",
    ),
  },
];

/** Whether a Dutch text may have any of them. */
export function hasIdiom(text: string): boolean {
  return ANY.test(text);
}

const ANY = new RegExp(IDIOMS.map(({ nl }) => nl.source).join("|"), "iu");
