import { sql } from "kysely";
import { indexedWords, type SearchEntry } from "../../domain/search/entry.ts";
import { type EntryChanges, entryChanges } from "../../domain/search/entry-changes.ts";
import type { Language } from "../../domain/text/model.ts";
import { batches } from "../batches.ts";
import { lexemePrefix } from "./match.ts";
import { ENTRIES_PER_SOURCE, GLOSSARY_SOURCE, SearchReader, WORDS_VERSION } from "./search-reader.ts";

const GLOSSARY_NUMBER = 0;
/** No text has so many: its ids would be used up. */
export const MOST_ENTRIES = ENTRIES_PER_SOURCE - 2;
/** Any number, always the same: by it PostgreSQL lets one transaction at a time change the search tables. */
const LOCK = 7_733_414;

/** Changes to the search tables, within the transaction of a `Writer`. */
export class SearchWriter extends SearchReader {
  /** Says that what has that name has changed; it is taken in anew before the next answer. */
  async enqueue(names: readonly string[]): Promise<void> {
    for (const name of new Set(names)) {
      // An update, also where it waits already: whoever is taking it in must not strike this change.
      await this.db
        .insertInto("search_waiting")
        .values({ name, changes: 1 })
        .onConflict((clash) =>
          clash.column("name").doUpdateSet({ changes: sql<number>`search_waiting.changes + 1` }),
        )
        .execute();
    }
  }

  /** Strikes what is about to be taken in. False: it does not wait any more, somebody else has done it. */
  async strike(name: string): Promise<boolean> {
    // The row first, the lock of the tables second: everywhere in this order, or two writers wait for each other.
    const { numDeletedRows } = await this.db
      .deleteFrom("search_waiting")
      .where("name", "=", name)
      .executeTakeFirst();
    return numDeletedRows > 0;
  }

  /**
   * Takes the right to write what was worked out from a state, and counts as a change of it: whoever worked out the
   * same must look again. False: it has changed since.
   */
  async claim(name: string, changes: number): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable("search_waiting")
      .set({ changes: changes + 1 })
      .where("name", "=", name)
      .where("changes", "=", changes)
      .executeTakeFirst();
    return numUpdatedRows > 0;
  }

  /** The ids that a text's entries may have. */
  async rangeOf(slug: string): Promise<{ first: number; end: number }> {
    const name = `text/${slug}`;
    const known = await this.db
      .selectFrom("search_source")
      .select("number")
      .where("name", "=", name)
      .executeTakeFirst();
    const first = (known?.number ?? (await this.#newSource(name))) * ENTRIES_PER_SOURCE;
    return { first, end: first + ENTRIES_PER_SOURCE };
  }

  /** Makes a part of what makes a text's entries those that are wanted. */
  async changeEntries({ remove, add, renumber }: EntryChanges): Promise<void> {
    await this.#lock();
    const words = new WordCounts();
    await this.#remove(remove, words);
    await this.#add(add, words);
    for (const { from, to, by } of renumber) {
      await this.db
        .updateTable("search_entry")
        .set({ number: sql<number>`number + ${sql.lit(by)}` })
        .where("id", ">=", from)
        .where("id", "<=", to)
        .where("number", "is not", null)
        .execute();
    }
    await this.#count(words);
  }

  /** Puts the entries of a text in place of those it had; none: the text is found no more. */
  async putText(slug: string, entries: readonly SearchEntry[]): Promise<void> {
    await this.#lock();
    const known = await this.entriesOfText(slug);
    if (entries.length === 0) {
      await this.changeEntries({ remove: known.map(({ id }) => id), add: [], renumber: [] });
      await this.db.deleteFrom("search_source").where("name", "=", `text/${slug}`).execute();
    } else {
      const wanted = entries.slice(0, MOST_ENTRIES);
      await this.changeEntries(entryChanges(known, wanted, await this.rangeOf(slug)));
    }
  }

  /** Puts the entries of terms in place of those they had; null: the term is found no more. */
  async putTerms(terms: ReadonlyMap<string, SearchEntry | null>): Promise<void> {
    await this.#lock();
    await this.db
      .insertInto("search_source")
      .values({ number: GLOSSARY_NUMBER, name: GLOSSARY_SOURCE })
      .onConflict((clash) => clash.doNothing())
      .execute();
    const words = new WordCounts();
    for (const batch of batches([...terms.keys()])) {
      const known = await this.db
        .selectFrom("search_entry")
        .select("id")
        .where("kind", "=", "term")
        .where("row", "in", batch)
        .execute();
      await this.#remove(
        known.map(({ id }) => id),
        words,
      );
    }
    const last = (await this.#idsOf(GLOSSARY_NUMBER)).at(-1) ?? -1;
    const entries = [...terms.values()].filter((entry) => entry !== null);
    await this.#add(
      entries.map((entry, index) => ({ id: last + 1 + index, entry })),
      words,
    );
    await this.#count(words);
  }

  async #lock(): Promise<void> {
    if (this.isPostgres) await sql`select pg_advisory_xact_lock(${LOCK})`.execute(this.db);
  }

  async #newSource(name: string): Promise<number> {
    const { last } = await this.db
      .selectFrom("search_source")
      .select(({ fn }) => fn.max("number").as("last"))
      .executeTakeFirstOrThrow();
    const number = Math.max(GLOSSARY_NUMBER, Number(last ?? 0)) + 1;
    await this.db.insertInto("search_source").values({ number, name }).execute();
    return number;
  }

  async #idsOf(source: number): Promise<number[]> {
    const first = source * ENTRIES_PER_SOURCE;
    const rows = await this.db
      .selectFrom("search_entry")
      .select("id")
      .where("id", ">=", first)
      .where("id", "<", first + ENTRIES_PER_SOURCE)
      .orderBy("id")
      .execute();
    return rows.map(({ id }) => id);
  }

  async #remove(ids: readonly number[], words: WordCounts): Promise<void> {
    for (const batch of batches(ids)) {
      const rows = await this.db
        .selectFrom("search_entry")
        .select(["nl", "en"])
        .where("id", "in", batch)
        .execute();
      for (const { nl, en } of rows) words.add({ nl, en }, -1);
      const column = this.isPostgres ? sql.ref("id") : sql.ref("rowid");
      await sql`delete from search_index where ${column} in (${sql.join(batch)})`.execute(this.db);
      await this.db.deleteFrom("search_entry").where("id", "in", batch).execute();
    }
  }

  async #add(entries: readonly { id: number; entry: SearchEntry }[], words: WordCounts): Promise<void> {
    for (const batch of batches(entries)) {
      const rows = batch.map(({ id, entry: { number, ...entry } }) => ({
        id,
        ...entry,
        number: number ?? null,
      }));
      await this.db.insertInto("search_entry").values(rows).execute();
      const indexed = batch.map(({ id, entry }) => ({ id, ...words.add(entry, 1) }));
      await (this.isPostgres ? this.#addToPostgres(indexed) : this.#addToSqlite(indexed));
    }
  }

  async #addToSqlite(entries: readonly Indexed[]): Promise<void> {
    const rows = entries.map(({ id, nl, en }) => {
      const columns = [nl.words, nl.stems, en.words, en.stems].map((words) => words.join(" "));
      return sql`(${id}, ${sql.join(columns)})`;
    });
    await sql`insert into search_index (rowid, nl_word, nl_stem, en_word, en_stem) values ${sql.join(rows)}`.execute(
      this.db,
    );
  }

  async #addToPostgres(entries: readonly Indexed[]): Promise<void> {
    const rows = entries.map(({ id, nl, en }) => {
      const lexemes = [...lexemesOf(nl, "nl"), ...lexemesOf(en, "en")].join(" ");
      return sql`(${id}::bigint, ${lexemes}::tsvector)`;
    });
    await sql`insert into search_index (id, words) values ${sql.join(rows)}`.execute(this.db);
  }

  async #count(words: WordCounts): Promise<void> {
    for (const batch of batches(words.changes())) {
      await this.db
        .insertInto("search_word")
        .values(batch)
        .onConflict((clash) =>
          clash
            .columns(["language", "word"])
            .doUpdateSet({ places: sql<number>`search_word.places + excluded.places` }),
        )
        .execute();
    }
    await this.db.deleteFrom("search_word").where("places", "<=", 0).execute();
    await this.db
      .insertInto("library")
      .values({ key: WORDS_VERSION, value: "1" })
      .onConflict((clash) =>
        clash
          .column("key")
          .doUpdateSet({ value: sql<string>`cast(cast(library.value as integer) + 1 as text)` }),
      )
      .execute();
  }
}

interface Indexed extends Record<Language, ReturnType<typeof indexedWords>> {
  readonly id: number;
}

function lexemesOf({ words, stems }: ReturnType<typeof indexedWords>, language: Language): string[] {
  return words.flatMap((word, index) => [
    `'${lexemePrefix(language, "word")}${word}':${index + 1}`,
    `'${lexemePrefix(language, "stem")}${stems[index]}':${index + 1}`,
  ]);
}

/** How much more often each word stands in the library after a change. */
class WordCounts {
  readonly #counts = { nl: new Map<string, WordChange>(), en: new Map<string, WordChange>() };

  /** @returns the words, which nobody needs to work out twice */
  add(
    texts: Readonly<Record<Language, string>>,
    by: 1 | -1,
  ): Record<Language, ReturnType<typeof indexedWords>> {
    return { nl: this.#add(texts.nl, "nl", by), en: this.#add(texts.en, "en", by) };
  }

  /** In the order of language and word, so that no two transactions wait for each other. */
  changes() {
    const changed = [...this.#counts.nl.values(), ...this.#counts.en.values()].filter(
      ({ places }) => places !== 0,
    );
    return changed.sort((a, b) => (`${a.language} ${a.word}` < `${b.language} ${b.word}` ? -1 : 1));
  }

  #add(text: string, language: Language, by: 1 | -1) {
    const indexed = indexedWords(text, language);
    const counts = this.#counts[language];
    for (const [index, word] of indexed.words.entries()) {
      const known = counts.get(word);
      if (known) known.places += by;
      else counts.set(word, { language, word, stem: indexed.stems[index] ?? word, places: by });
    }
    return indexed;
  }
}

interface WordChange {
  readonly language: Language;
  readonly word: string;
  readonly stem: string;
  places: number;
}
