import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Schema } from "../schema.ts";

/** Texts that somebody is still bringing: how far they are, and apart from that what they weigh. */
export const textDrafts: Migration = {
  async up(db: Kysely<Schema>) {
    await db.schema
      .createTable("text_draft")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("by", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("changed_at", "text", (column) => column.notNull())
      .addColumn("step", "text", (column) => column.notNull())
      .addColumn("facts_json", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("text_draft_by_author").on("text_draft").columns(["by", "id"]).execute();
    await db.schema
      .createTable("text_draft_part")
      .addColumn("draft", "text", (column) =>
        column.notNull().references("text_draft.id").onDelete("cascade"),
      )
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("body_json", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("text_draft_part_key", ["draft", "name"])
      .execute();
  },
};
