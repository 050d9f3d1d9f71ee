import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * What is searched: entries with their words and stems, the words of the library, and what has changed since it was
 * taken in. Every text and term waits to be taken in (docs/decisions/0014-search.md).
 */
export const addSearch = {
  async up(db: Kysely<Schema>): Promise<void> {
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    const id = isPostgres ? "bigint" : "integer";
    await db.schema
      .createTable("search_source")
      .addColumn("number", "integer", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull().unique())
      .execute();
    await db.schema
      .createTable("search_entry")
      .addColumn("id", id, (column) => column.primaryKey())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("row", "text", (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("number", "integer")
      .addColumn("nl", "text", (column) => column.notNull())
      .addColumn("en", "text", (column) => column.notNull())
      .execute();
    await sql`create unique index search_term on search_entry (row) where kind = 'term'`.execute(db);
    await db.schema
      .createTable("search_word")
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("word", "text", (column) => column.notNull())
      .addColumn("stem", "text", (column) => column.notNull())
      .addColumn("places", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("search_word_key", ["language", "word"])
      .execute();
    await db.schema
      .createIndex("search_word_by_stem")
      .on("search_word")
      .columns(["language", "stem"])
      .execute();
    await db.schema
      .createTable("search_waiting")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("changes", "integer", (column) => column.notNull())
      .execute();
    await (isPostgres ? createPostgresIndex(db) : createSqliteIndex(db));
    await sql`insert into search_waiting select 'text/' || slug, 1 from text`.execute(db);
    await sql`insert into search_waiting select 'term/' || id, 1 from term`.execute(db);
  },
};

/** Words come as tokens of letters and digits with spaces between: `ascii` cuts at the spaces and changes nothing. */
async function createSqliteIndex(db: Kysely<Schema>): Promise<void> {
  await sql`create virtual table search_index using fts5(
    nl_word, nl_stem, en_word, en_stem, content='', contentless_delete=1, tokenize='ascii'
  )`.execute(db);
}

async function createPostgresIndex(db: Kysely<Schema>): Promise<void> {
  await sql`create table search_index (id bigint primary key, words tsvector not null)`.execute(db);
  await sql`create index search_index_words on search_index using gin (words)`.execute(db);
}
