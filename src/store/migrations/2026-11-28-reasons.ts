import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Schema } from "../schema.ts";

/** The reasons that are often given, as the library's reviewers keep them: every state of the list is kept. */
export const reasons: Migration = {
  async up(db: Kysely<Schema>) {
    await db.schema
      .createTable("reason_list")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("by", "text", (column) => column.notNull())
      .addColumn("reasons_json", "text", (column) => column.notNull())
      .execute();
  },
};
