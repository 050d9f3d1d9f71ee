import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What the library's translations keep, and which kinds of beads they have: learned with the words, by command. */
export const habits: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("kept_feature")
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("seen", "integer", (column) => column.notNull())
      .addColumn("met_hundredths", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("kept_feature_key", ["language", "key"])
      .execute();
    await db.schema
      .createTable("bead_count")
      .addColumn("nl", "integer", (column) => column.notNull())
      .addColumn("en", "integer", (column) => column.notNull())
      .addColumn("count", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("bead_count_key", ["nl", "en"])
      .execute();
  },
};
