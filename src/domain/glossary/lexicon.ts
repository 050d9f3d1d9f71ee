import { foldWord } from "./fold.ts";
import type { Beside } from "./form.ts";
import type { How } from "./match.ts";
import type { PartOfSpeech } from "./term.ts";

/** What a word form may stand for. */
export interface Reading {
  /** The id of the term. */
  readonly term: string;
  readonly how: How;
  readonly casing: Casing;
  /** What must stand beside it for it to be believed. */
  readonly beside?: Beside;
  /** The part of speech of the term, for what the words around it say. */
  readonly pos: PartOfSpeech;
}

/** How a form must be written: in any case, with a capital (names), or just so (abbreviations). */
export type Casing = "any" | "capital" | { readonly exactly: string };

/** Whether a word as it stands agrees with the casing of a form that it equals when folded. */
export function agrees(word: string, casing: Casing): boolean {
  if (casing === "any") return true;
  if (casing === "capital") return word.charAt(0) !== word.charAt(0).toLowerCase();
  return word.startsWith(casing.exactly);
}

/** The casing that a form as listed asks of its occurrences. */
export function casingOf(listed: string, isAbbreviation: boolean): Casing {
  const letters = listed.replace(/[^\p{L}]/gu, "");
  if (isAbbreviation || (letters.length > 1 && letters === letters.toUpperCase())) return { exactly: listed };
  return listed.charAt(0) === listed.charAt(0).toLowerCase() ? "any" : "capital";
}

/** Readings by folded form. */
export type FormIndex = Map<string, Reading[]>;

/**
 * Adds a reading of a form. A form that stands for one term in two ways has the better one: as listed, before
 * a variant, before an inflection; two inflections that cannot be told apart become "inflected".
 */
export function addReading(index: FormIndex, form: string, reading: Reading): void {
  const key = foldWord(form);
  const readings = index.get(key);
  if (!readings) {
    index.set(key, [reading]);
    return;
  }
  const at = readings.findIndex((other) => other.term === reading.term && sameCasing(other, reading));
  const known = readings[at];
  if (known) readings[at] = better(known, reading);
  else readings.push(reading);
}

function sameCasing(left: Reading, right: Reading): boolean {
  return (
    left.casing === right.casing || (typeof left.casing === "object" && typeof right.casing === "object")
  );
}

const RANK: Readonly<Record<How["way"], number>> = {
  same: 0,
  variant: 1,
  inflected: 2,
  split: 3,
  compound: 4,
};

function better(left: Reading, right: Reading): Reading {
  const sure = left.beside ? right : left;
  // What needs something beside it is no better for being a form of the lemma: it is mostly another word.
  if (Boolean(left.beside) !== Boolean(right.beside)) return sure;
  const difference = RANK[left.how.way] - RANK[right.how.way];
  if (difference !== 0) return difference < 0 ? left : right;
  if (left.how.inflection === right.how.inflection || left.how.way !== "inflected") return sure;
  return { ...sure, how: { ...sure.how, inflection: "inflected" } };
}
