import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Schema } from "../schema.ts";

/** What waits for a reviewer's word, with its changes and what people say of it. */
export const suggestions: Migration = {
  async up(db: Kysely<Schema>) {
    await createSuggestions(db);
    await createChanges(db);
    await createComments(db);
  },
};

async function createSuggestions(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("suggestion")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("row", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("why", "text", (column) => column.notNull())
    .addColumn("beads", "text")
    .addColumn("about_json", "text")
    .addColumn("findings_added", "integer", (column) => column.notNull())
    .addColumn("findings_solved", "integer", (column) => column.notNull())
    .addColumn("sender", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("decision_json", "text")
    .addColumn("decided_at", "text")
    .execute();
  await db.schema
    .createIndex("suggestion_by_state")
    .on("suggestion")
    .columns(["state", "text", "id"])
    .execute();
  await db.schema.createIndex("suggestion_by_author").on("suggestion").columns(["by", "id"]).execute();
  await db.schema.createIndex("suggestion_by_sender").on("suggestion").columns(["sender", "at"]).execute();
}

async function createChanges(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("suggestion_change")
    .addColumn("suggestion", "text", (column) =>
      column.notNull().references("suggestion.id").onDelete("cascade"),
    )
    .addColumn("paragraph", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("base", "text", (column) => column.notNull())
    .addColumn("base_json", "text", (column) => column.notNull())
    .addColumn("proposed_json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("suggestion_change_key", ["suggestion", "paragraph"])
    .execute();
}

async function createComments(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("suggestion_comment")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("suggestion", "text", (column) =>
      column.notNull().references("suggestion.id").onDelete("cascade"),
    )
    .addColumn("parent", "text")
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("quote", "text")
    .addColumn("resolved_by", "text")
    .execute();
  await db.schema
    .createIndex("comment_by_suggestion")
    .on("suggestion_comment")
    .columns(["suggestion", "id"])
    .execute();
}
