import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Schema } from "../schema.ts";

/** Where a text stood before it was renamed: its old address leads to the new one. */
export const formerAddresses: Migration = {
  async up(db: Kysely<Schema>) {
    await db.schema
      .createTable("former_address")
      .addColumn("former", "text", (column) => column.primaryKey())
      .addColumn("slug", "text", (column) => column.notNull())
      .execute();
  },
};
