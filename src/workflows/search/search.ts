import type { Term } from "../../domain/glossary/term.ts";
import type { SearchEntry } from "../../domain/search/entry.ts";
import { markHits } from "../../domain/search/mark.ts";
import type { SearchPlan } from "../../domain/search/plan.ts";
import { parseQuery } from "../../domain/search/query.ts";
import { searchTokens } from "../../domain/search/tokens.ts";
import type { Language } from "../../domain/text/model.ts";
import { GLOSSARY_SOURCE, type SearchReader, type SourceHits } from "../../store/search/search-reader.ts";
import type { Store } from "../../store/store.ts";
import type { Glossary } from "../reading/glossary.ts";
import { currentGlossary } from "../reading/library-index.ts";
import type { FoundPlace, FoundText, SearchView } from "../view/search.ts";
import { withCounterparts } from "./counterpart.ts";
import { markedExcerpt } from "./excerpt.ts";
import { planQuery } from "./plan-query.ts";
import { searchHelp } from "./search-help.ts";
import { takeInChanges } from "./take-in.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface SearchRequest {
  /** As it was typed: anything. */
  readonly query: string;
  /** The slug of the one text to search. */
  readonly within?: string;
  /** From 1. */
  readonly page?: number;
}

const TEXTS_A_PAGE = 10;
const PLACES_A_TEXT = 5;
const PLACES_A_PAGE = 25;
const MOST_TERMS = 6;
const MOST_TERMS_READ = 300;
/** Nobody reads further, and an offset costs what it skips. */
const LAST_PAGE = 400;

/**
 * Searches Dutch and English at once: texts with the most places first, the places of each in the order of the text,
 * terms apart. The same library gives the same answer on either database.
 * @param takeIn has what changed taken in before
 */
export async function searchLibrary(
  store: Store,
  request: SearchRequest,
  takeIn: (store: Store) => Promise<void> = takeInChanges,
): Promise<SearchView> {
  const query = parseQuery(request.query);
  if (query.clauses.length === 0) return { ...NOTHING, query: query.shown };
  await takeIn(store);
  const glossary = await currentGlossary(store);
  return store.read(async ({ search }) => {
    const plan = await planQuery(search, await vocabularyOf(store, search), query);
    const counted = await search.count(plan);
    const all = counted.filter(({ name }) => name !== GLOSSARY_SOURCE);
    const wanted =
      request.within === undefined ? all : all.filter(({ name }) => slugOf(name) === request.within);
    const page = Math.min(Math.max(1, request.page ?? 1), LAST_PAGE);
    const shown = request.within === undefined ? pageOf(wanted, page, TEXTS_A_PAGE) : wanted;
    const sources = shown.map(({ number }) => number);
    const titles = await search.titles(sources);
    const entries =
      request.within === undefined
        ? // One more than is shown: the title is among them, and has a place of its own.
          await search.firstEntries(plan, sources, PLACES_A_TEXT + 1)
        : await pageWithin(search, plan, sources, page);
    const most = request.within === undefined ? PLACES_A_TEXT : PLACES_A_PAGE;
    const groups = shown.map((hits) =>
      foundText(hits, titles.get(hits.number), {
        plan,
        places: (entries.get(hits.number) ?? [])
          .filter(({ kind }) => kind !== "title")
          .slice(0, most)
          .map((entry) => foundPlace(entry, plan, glossary)),
      }),
    );
    const isFirst = request.within === undefined && page === 1;
    const inGlossary = counted.find(({ name }) => name === GLOSSARY_SOURCE);
    return {
      query: query.shown,
      ...(request.within === undefined ? {} : { within: request.within }),
      page,
      pages: pagesOf(wanted, request.within),
      places: wanted.reduce((sum, { places }) => sum + places, 0),
      texts: wanted.length,
      terms: isFirst && inGlossary ? await foundTerms(search, plan, query.shown, glossary) : [],
      groups,
      ...(counted.length === 0 ? { help: await searchHelp(search, query, plan) } : {}),
    };
  });
}

const NOTHING = { page: 1, pages: 1, places: 0, texts: 0, terms: [], groups: [] };

function slugOf(source: string): string {
  return source.slice(source.indexOf("/") + 1);
}

function pageOf<T>(all: readonly T[], page: number, size: number): readonly T[] {
  return all.slice((page - 1) * size, page * size);
}

async function pageWithin(search: SearchReader, plan: SearchPlan, sources: readonly number[], page: number) {
  const found = new Map<number, readonly SearchEntry[]>();
  const range = { limit: PLACES_A_PAGE, offset: (page - 1) * PLACES_A_PAGE };
  for (const source of sources) found.set(source, await search.entries(plan, source, range));
  return found;
}

function pagesOf(wanted: readonly SourceHits[], within: string | undefined): number {
  const pages =
    within === undefined
      ? Math.ceil(wanted.length / TEXTS_A_PAGE)
      : Math.ceil((wanted[0]?.places ?? 0) / PLACES_A_PAGE);
  return Math.min(Math.max(1, pages), LAST_PAGE);
}

function foundText(
  { name, places }: SourceHits,
  title: SearchEntry | undefined,
  found: { readonly plan: SearchPlan; readonly places: readonly FoundPlace[] },
): FoundText {
  const marked = (text: string, language: Language) =>
    markedExcerpt(text, markHits(text, language, found.plan));
  return {
    slug: slugOf(name),
    title: marked(title?.nl ?? "", "nl"),
    ...(title?.en ? { englishTitle: marked(title.en, "en") } : {}),
    places,
    found: found.places,
  };
}

function foundPlace(entry: SearchEntry, plan: SearchPlan, glossary: Glossary): FoundPlace {
  const { kind, row, place, number, nl, en } = entry;
  const hits = { nl: markHits(nl, "nl", plan), en: markHits(en, "en", plan) };
  const marks = withCounterparts({ nl, en }, hits, glossary);
  return {
    kind: kind === "note" ? "note" : "passage",
    row,
    place,
    ...(number === undefined ? {} : { number }),
    nl: markedExcerpt(nl, marks.nl),
    en: markedExcerpt(en, marks.en),
  };
}

/** The terms that are found by a form, those that are what was asked first. */
async function foundTerms(
  search: SearchReader,
  plan: SearchPlan,
  asked: string,
  { terms }: Glossary,
): Promise<Term[]> {
  const entries = await search.entries(plan, 0, { limit: MOST_TERMS_READ, offset: 0 });
  const key = wordsOf(asked);
  const rank = ({ nl, en }: Term) => {
    if ([nl.lemma, en.preferred].some((form) => wordsOf(form) === key)) return 0;
    return [nl.lemma, en.preferred].some((form) => wordsOf(form).startsWith(key)) ? 1 : 2;
  };
  return entries
    .flatMap(({ row }) => terms.get(row) ?? [])
    .sort((a, b) => rank(a) - rank(b) || (wordsOf(a.nl.lemma) < wordsOf(b.nl.lemma) ? -1 : 1))
    .slice(0, MOST_TERMS);
}

function wordsOf(text: string): string {
  return searchTokens(text)
    .map(({ word }) => word)
    .join(" ");
}
