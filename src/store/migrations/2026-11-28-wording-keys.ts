import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { wordingKey } from "../../domain/text/wording-key.ts";
import type { Schema } from "../schema.ts";

/** Paragraphs a statement: three parameters each. */
const BATCH = 500;

/** Dutch paragraphs are found by their wording. Those that are there get their keys. */
export const wordingKeys: Migration = {
  async up(db: Kysely<Schema>) {
    await db.schema.alterTable("paragraph").addColumn("key", "text").execute();
    const texts = await db.selectFrom("version").select("text").where("side", "=", "nl").execute();
    for (const { text } of texts) await giveKeys(db, text);
    await db.schema
      .createIndex("paragraph_by_key")
      .on("paragraph")
      .column("key")
      .where("key", "is not", null)
      .execute();
  },
};

async function giveKeys(db: Kysely<Schema>, text: string): Promise<void> {
  const rows = await db
    .selectFrom("paragraph")
    .select(["id", "sentences_json"])
    .where("text", "=", text)
    .where("side", "=", "nl")
    .execute();
  const keyed = rows.map(({ id, sentences_json }) => [id, wordingKey(JSON.parse(sentences_json))] as const);
  for (let start = 0; start < keyed.length; start += BATCH) {
    const values = keyed.slice(start, start + BATCH).map(([id, key]) => sql`(${id}, ${key})`);
    // Both databases name the columns of `values` like this.
    await sql`update paragraph set key = keyed.column2 from (values ${sql.join(values)}) as keyed
      where text = ${text} and side = 'nl' and id = keyed.column1`.execute(db);
  }
}
