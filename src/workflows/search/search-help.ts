import type { SearchPlan } from "../../domain/search/plan.ts";
import type { Clause, Query } from "../../domain/search/query.ts";
import { nearest } from "../../formats/nearest.ts";
import { GLOSSARY_SOURCE, type SearchReader } from "../../store/search/search-reader.ts";
import type { SearchHelp } from "../view/search.ts";

/** The most frequent words of about the right length that a misspelt one is compared with. */
const MOST_COMPARED = 4_000;
const MOST_REPLACED = 3;
const LENGTH_APART = 2;
/** Counting a part costs as much as a search. */
const MOST_COUNTED = 5;

/**
 * What may help where nothing was found: words that look alike, and how far each part of the query would get.
 *
 * @param plan of the query: a part for each of its clauses
 */
export async function searchHelp(
  search: SearchReader,
  { clauses }: Query,
  plan: SearchPlan,
): Promise<SearchHelp> {
  const parts: { clause: Clause; places: number }[] = [];
  for (const [index, clause] of clauses.slice(0, MOST_COUNTED).entries()) {
    const counted = await search.count(plan.slice(index, index + 1));
    const inTexts = counted.filter(({ name }) => name !== GLOSSARY_SOURCE);
    parts.push({ clause, places: inTexts.reduce((sum, { places }) => sum + places, 0) });
  }
  const replacements = new Map<Clause, string>();
  for (const { clause, places } of parts) {
    if (places > 0 || clause.words.length > 1 || replacements.size >= MOST_REPLACED) continue;
    const alike = await wordLike(search, clause.words[0] ?? "");
    if (alike !== undefined) replacements.set(clause, alike);
  }
  const meant = clauses.map((clause) => replacements.get(clause) ?? written(clause)).join(" ");
  return {
    ...(replacements.size > 0 ? { meant } : {}),
    parts: clauses.length < 2 ? [] : parts.map(({ clause, places }) => ({ shown: written(clause), places })),
  };
}

async function wordLike(search: SearchReader, word: string): Promise<string | undefined> {
  const [shortest, longest] = [word.length - LENGTH_APART, word.length + LENGTH_APART];
  const words = await search.wordsOfLength(Math.max(2, shortest), longest, MOST_COMPARED);
  return nearest(
    word,
    words.filter((each) => sharesLetters(each, word)),
  );
}

/** Two words that are two changes apart differ in four kinds of letters at most: cheap to see, and nearly none pass. */
function sharesLetters(one: string, other: string): boolean {
  let different = lettersOf(one) ^ lettersOf(other);
  let count = 0;
  while (different !== 0) {
    different &= different - 1;
    count += 1;
  }
  return count <= 2 * LENGTH_APART;
}

/** One bit for each kind of letter. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function written({ shown, exact }: Clause): string {
  return exact ? `"${shown}"` : shown;
}
