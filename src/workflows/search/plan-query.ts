import type { WordList } from "../../domain/glossary/dutch/word-list.ts";
import { compoundSearch, inflectedForms } from "../../domain/search/expand.ts";
import { type Expansion, planSearch, type SearchPlan } from "../../domain/search/plan.ts";
import type { Clause, Query } from "../../domain/search/query.ts";
import { searchStem } from "../../domain/search/stem.ts";
import type { FoundWord, SearchReader } from "../../store/search/search-reader.ts";
import { dutchWords } from "../dutch-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

const MOST_COMPOUNDS = 150;
/** Words of one stem that are tried as parts of compounds: akkoord, akkoorden. */
const MOST_PARTS = 4;
const SHORTEST_BEGINNING = 2;
/** The glossary's matcher splits no parts shorter than this. */
const SHORTEST_PART = 4;

/** Turns a query into a plan, with what the words of the library say of its words. */
export async function planQuery(
  search: SearchReader,
  vocabulary: Vocabulary,
  { clauses }: Query,
): Promise<SearchPlan> {
  const list = await dutchWords();
  const words = singleWords(clauses).map((word) => wanted(word, list));
  const related = await search.wordsOfStems({
    nl: words.map(({ stems }) => stems.nl),
    en: words.map(({ stems }) => stems.en),
  });
  const forms = await search.known({
    nl: words.flatMap((each) => each.forms.nl),
    en: words.flatMap((each) => each.forms.en),
  });
  const expansions = new Map<string, Expansion>();
  for (const each of words) expansions.set(each.word, await expand(each, { related, forms, vocabulary }));
  return planSearch(clauses, expansions);
}

type WantedWord = ReturnType<typeof wanted>;

function wanted(word: string, list: WordList) {
  return {
    word,
    stems: { nl: searchStem(word, "nl"), en: searchStem(word, "en") },
    forms: { nl: inflectedForms(word, "nl", list), en: inflectedForms(word, "en", list) },
  };
}

/** The words that stand by themselves, outside quotes. */
function singleWords(clauses: readonly Clause[]): string[] {
  return clauses.flatMap(({ words, exact }) => (exact || words.length > 1 ? [] : words));
}

/** What the library has of the words of a query. */
interface Had {
  readonly related: readonly FoundWord[];
  readonly forms: readonly FoundWord[];
  readonly vocabulary: Vocabulary;
}

async function expand({ word, stems, forms }: WantedWord, had: Had): Promise<Expansion> {
  const related = had.related.filter(({ language, stem }) => stem === stems[language]);
  const known = had.forms.filter((each) => forms[each.language].includes(each.word));
  const dutch = related.flatMap((each) => (each.language === "nl" ? each.word : []));
  return {
    nl: [...wordsIn(known, "nl"), ...(await compoundsOf(word, dutch, had.vocabulary))],
    en: wordsIn(known, "en"),
    asBeginning: related.length + known.length === 0 && word.length >= SHORTEST_BEGINNING,
  };
}

function wordsIn(words: readonly FoundWord[], language: "nl" | "en"): string[] {
  return words.flatMap((each) => (each.language === language ? each.word : []));
}

/** @param related Dutch words of the same stem */
async function compoundsOf(
  word: string,
  related: readonly string[],
  vocabulary: Vocabulary,
): Promise<string[]> {
  if (word.length < SHORTEST_PART) return [];
  const parts = new Set([word, ...related.slice(0, MOST_PARTS)]);
  const own = new Set([word, ...related]);
  const compounds = vocabulary(compoundSearch([...parts], await dutchWords()));
  return compounds.filter((compound) => !own.has(compound)).slice(0, MOST_COMPOUNDS);
}
