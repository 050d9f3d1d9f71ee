import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Words that the library's own texts have taught the aligner. */
export const lexicon: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("lexicon")
      .addColumn("nl", "text", (column) => column.notNull())
      .addColumn("en", "text", (column) => column.notNull())
      .addColumn("percent", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("lexicon_key", ["nl", "en"])
      .execute();
  },
};
