import { searchTokens } from "./tokens.ts";

/** One thing that must stand in a passage: words beside each other, as written where `exact`. */
export interface Clause {
  readonly words: readonly string[];
  readonly exact: boolean;
  /** As it was typed, without the quotes. */
  readonly shown: string;
}

export interface Query {
  /** As it was asked, within bounds: what the box and the address hold. */
  readonly shown: string;
  readonly clauses: readonly Clause[];
}

/** Far above what a person asks, far below what keeps the library busy. Characters; words; words beside each other. */
export const LONGEST_QUERY = 200;
const MOST_CLAUSES = 8;
const LONGEST_PHRASE = 12;

/**
 * What was typed, as clauses that must all be met. Words in quotes of any kind stand as written and beside each
 * other; a word with hyphens is its parts beside each other. Nothing else has a meaning of its own: any text is a
 * query, and one without letters or digits is an empty one.
 */
export function parseQuery(input: string): Query {
  const shown = input.replace(UNSEEN, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST_QUERY).trim();
  const clauses: Clause[] = [];
  for (const [index, piece] of shown.split(QUOTES).entries()) {
    if (index % 2 === 1) clauses.push(...clauseOf(piece, true));
    else for (const word of piece.split(" ")) clauses.push(...clauseOf(word, false));
  }
  return { shown, clauses: distinct(clauses).slice(0, MOST_CLAUSES) };
}

/** Controls, and marks that turn the direction of writing or are not seen. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const QUOTES = /["“”„«»]/;

function clauseOf(piece: string, exact: boolean): Clause[] {
  const words = searchTokens(piece)
    .map(({ word }) => word)
    .slice(0, LONGEST_PHRASE);
  return words.length === 0 ? [] : [{ words, exact, shown: piece.trim() }];
}

function distinct(clauses: readonly Clause[]): Clause[] {
  return [
    ...new Map(clauses.map((clause) => [`${clause.exact} ${clause.words.join(" ")}`, clause])).values(),
  ];
}
