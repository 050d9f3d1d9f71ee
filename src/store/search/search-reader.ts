import { type Kysely, PostgresAdapter, type RawBuilder, type Selectable, sql } from "kysely";
import type { SearchEntry } from "../../domain/search/entry.ts";
import type { KeptEntry } from "../../domain/search/entry-changes.ts";
import type { SearchPlan } from "../../domain/search/plan.ts";
import type { Language } from "../../domain/text/model.ts";
import type { Schema, SearchEntryTable } from "../schema.ts";
import { ftsMatch, tsQuery } from "./match.ts";

/** An entry's id is its source's number times this, and its place in the source: counting by source needs no join. */
export const ENTRIES_PER_SOURCE = 2 ** 20;

/** How often a plan is met in one text, or in the glossary. */
export interface SourceHits {
  readonly number: number;
  /** `text/<slug>`, or `glossary`. */
  readonly name: string;
  readonly places: number;
}

export interface FoundWord {
  readonly language: Language;
  readonly word: string;
  readonly stem: string;
  readonly places: number;
}

export const GLOSSARY_SOURCE = "glossary";
/** Under this key of `library` stands how often the words have changed. */
export const WORDS_VERSION = "search.words";

/** Questions to the search tables, the same for both databases; all answers of one moment. */
export class SearchReader {
  protected readonly db: Kysely<Schema>;
  protected readonly isPostgres: boolean;

  constructor(db: Kysely<Schema>) {
    this.db = db;
    this.isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  }

  /** What has changed since the search took it in, by name. */
  async waiting(): Promise<string[]> {
    const rows = await this.db.selectFrom("search_waiting").select("name").execute();
    return rows.map(({ name }) => name).sort();
  }

  /** How often that has changed since it was last taken in; undefined: it is taken in. */
  async changesOf(name: string): Promise<number | undefined> {
    const row = await this.db
      .selectFrom("search_waiting")
      .select("changes")
      .where("name", "=", name)
      .executeTakeFirst();
    return row && Number(row.changes);
  }

  /** Everything that can be found of a text, in its order. */
  async entriesOfText(slug: string): Promise<KeptEntry[]> {
    const source = await this.db
      .selectFrom("search_source")
      .select("number")
      .where("name", "=", `text/${slug}`)
      .executeTakeFirst();
    if (!source) return [];
    const first = source.number * ENTRIES_PER_SOURCE;
    const rows = await this.db
      .selectFrom("search_entry")
      .selectAll()
      .where("id", ">=", first)
      .where("id", "<", first + ENTRIES_PER_SOURCE)
      .orderBy("id")
      .execute();
    return rows.map((row) => ({ id: Number(row.id), entry: entryFromRow(row) }));
  }

  /** How often a plan is met, by source: most first, then by name. */
  async count(plan: SearchPlan): Promise<SourceHits[]> {
    const { rows } = await sql<{ source: number; places: number }>`
      select ${this.#id} >> 20 as source, count(*) as places from search_index
      where ${this.#meets(plan)} group by 1`.execute(this.db);
    if (rows.length === 0) return [];
    const sources = await this.db.selectFrom("search_source").selectAll().execute();
    const names = new Map(sources.map(({ number, name }) => [number, name]));
    return rows
      .map(({ source, places }) => ({
        number: Number(source),
        name: names.get(Number(source)) ?? "",
        places,
      }))
      .sort((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1));
  }

  /** The entries of one source that meet a plan, in the order of the text. */
  async entries(
    plan: SearchPlan,
    source: number,
    range: { limit: number; offset: number },
  ): Promise<SearchEntry[]> {
    const { rows } = await sql<{ id: number }>`
      select ${this.#id} as id from search_index
      where ${this.#meets(plan)} and ${this.#within(source)}
      order by ${this.#id} limit ${range.limit} offset ${range.offset}`.execute(this.db);
    return [...(await this.#entriesOf(rows)).values()].flat();
  }

  /** The first entries of each of these sources that meet a plan, by source: found in one go. */
  async firstEntries(
    plan: SearchPlan,
    sources: readonly number[],
    limit: number,
  ): Promise<ReadonlyMap<number, readonly SearchEntry[]>> {
    if (sources.length === 0) return new Map();
    const ranges = sql.join(
      sources.map((source) => this.#within(source)),
      sql` or `,
    );
    const { rows } = await sql<{ id: number }>`
      select id from (
        select ${this.#id} as id, row_number() over (partition by ${this.#id} >> 20 order by ${this.#id}) as place
        from search_index where ${this.#meets(plan)} and (${ranges})
      ) as found where place <= ${limit} order by id`.execute(this.db);
    return this.#entriesOf(rows);
  }

  /** The title entries of texts, by source. */
  async titles(sources: readonly number[]): Promise<ReadonlyMap<number, SearchEntry>> {
    const found = await this.#entriesOf(sources.map((source) => ({ id: source * ENTRIES_PER_SOURCE })));
    return new Map([...found].flatMap(([source, [title]]) => (title ? [[source, title] as const] : [])));
  }

  /** The words of the library with one of these stems in their language; the most frequent first. */
  async wordsOfStems(stems: Readonly<Record<Language, readonly string[]>>): Promise<FoundWord[]> {
    return this.#wordsBy("stem", stems);
  }

  /** Which of these words stand in the library in their language; the most frequent first. */
  async known(words: Readonly<Record<Language, readonly string[]>>): Promise<FoundWord[]> {
    return this.#wordsBy("word", words);
  }

  /** Every Dutch word of the library, the most frequent first, and what changes when they do. */
  async dutchWords(): Promise<string[]> {
    const { rows } = await sql<{ word: string }>`
      select word from search_word where language = 'nl'
      order by places desc, word ${this.#byteOrder}`.execute(this.db);
    return rows.map(({ word }) => word);
  }

  /** Changes whenever the words of the library do. */
  async wordsVersion(): Promise<string> {
    const row = await this.db
      .selectFrom("library")
      .select("value")
      .where("key", "=", WORDS_VERSION)
      .executeTakeFirst();
    return row?.value ?? "0";
  }

  /** Words of about that length in either language, for a word that was not found; the most frequent first. */
  async wordsOfLength(shortest: number, longest: number, limit: number): Promise<string[]> {
    const { rows } = await sql<{ word: string }>`
      select word from search_word where length(word) between ${shortest} and ${longest}
      order by places desc, word ${this.#byteOrder}, language ${this.#byteOrder} limit ${limit}`.execute(
      this.db,
    );
    return rows.map(({ word }) => word);
  }

  async #wordsBy(
    column: "stem" | "word",
    keys: Readonly<Record<Language, readonly string[]>>,
  ): Promise<FoundWord[]> {
    const languages = (["nl", "en"] as const).filter((language) => keys[language].length > 0);
    if (languages.length === 0) return [];
    const rows = await this.db
      .selectFrom("search_word")
      .select(["language", "word", "stem", "places"])
      .where(({ or, and, eb }) =>
        or(
          languages.map((language) => and([eb("language", "=", language), eb(column, "in", keys[language])])),
        ),
      )
      .execute();
    return inOrder(rows as FoundWord[]);
  }

  async #entriesOf(rows: readonly { id: number }[]): Promise<Map<number, SearchEntry[]>> {
    if (rows.length === 0) return new Map();
    const ids = rows.map(({ id }) => id);
    const found = await this.db
      .selectFrom("search_entry")
      .selectAll()
      .where("id", "in", ids)
      .orderBy("id")
      .execute();
    const bySource = new Map<number, SearchEntry[]>();
    for (const row of found) {
      const source = Math.floor(row.id / ENTRIES_PER_SOURCE);
      const own = bySource.get(source);
      if (own) own.push(entryFromRow(row));
      else bySource.set(source, [entryFromRow(row)]);
    }
    return bySource;
  }

  #within(source: number): RawBuilder<unknown> {
    const first = source * ENTRIES_PER_SOURCE;
    return sql`${this.#id} between ${first} and ${first + ENTRIES_PER_SOURCE - 1}`;
  }

  get #byteOrder(): RawBuilder<unknown> {
    return this.isPostgres ? sql`collate "C"` : sql`collate binary`;
  }

  get #id(): RawBuilder<unknown> {
    return this.isPostgres ? sql.ref("id") : sql.ref("rowid");
  }

  #meets(plan: SearchPlan): RawBuilder<unknown> {
    return this.isPostgres
      ? sql`words @@ ${tsQuery(plan)}::tsquery`
      : sql`search_index match ${ftsMatch(plan)}`;
  }
}

function inOrder(words: FoundWord[]): FoundWord[] {
  const key = ({ word, language }: FoundWord) => `${word} ${language}`;
  return words.sort((a, b) => b.places - a.places || (key(a) < key(b) ? -1 : 1));
}

function entryFromRow({ kind, row, place, number, nl, en }: Selectable<SearchEntryTable>): SearchEntry {
  return { kind, row, place, ...(number === null ? {} : { number }), nl, en };
}
