import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { accounts } from "./migrations/2026-11-25-accounts.ts";
import { suggestions } from "./migrations/2026-11-25-suggestions.ts";
import { addSearch } from "./migrations/2026-11-26-search.ts";
import { lexicon } from "./migrations/2026-11-26-words-learned.ts";
import { formerAddresses } from "./migrations/2026-11-27-former-addresses.ts";
import { renewals } from "./migrations/2026-11-27-renewals.ts";
import { reasons } from "./migrations/2026-11-28-reasons.ts";
import { textDrafts } from "./migrations/2026-11-28-text-drafts.ts";
import { wordingKeys } from "./migrations/2026-11-28-wording-keys.ts";
import { habits } from "./migrations/2026-11-29-habits.ts";
import type { Schema } from "./schema.ts";

/** Each step once, in the order of its name; a step that has shipped is never edited. */
export const migrations: Record<string, Migration> = {
  "2026-11-22-library": {
    async up(db: Kysely<Schema>) {
      await createLibrary(db);
      await createTexts(db);
      await createRecord(db);
      await createExchange(db);
    },
  },
  "2026-11-25-accounts": accounts,
  "2026-11-25-suggestions": suggestions,
  "2026-11-26-search": addSearch,
  "2026-11-26-words-learned": lexicon,
  "2026-11-27-former-addresses": formerAddresses,
  "2026-11-27-renewals": renewals,
  "2026-11-28-reasons": reasons,
  "2026-11-28-text-drafts": textDrafts,
  "2026-11-28-wording-keys": wordingKeys,
  "2026-11-29-habits": habits,
};

async function createLibrary(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("library")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("person")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("about_json", "text")
    .execute();
  await db.schema
    .createTable("term")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("term_json", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("base", "text")
    .execute();
}

async function createTexts(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("text")
    .addColumn("slug", "text", (column) => column.primaryKey())
    .execute();
  await db.schema
    .createTable("version")
    .addColumn("text", "text", (column) => column.notNull().references("text.slug").onDelete("cascade"))
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("front_json", "text", (column) => column.notNull())
    .addColumn("structure", "text", (column) => column.notNull())
    .addColumn("base_structure", "text")
    .addPrimaryKeyConstraint("version_key", ["text", "side"])
    .execute();
  await db.schema
    .createTable("paragraph")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("level", "integer")
    .addColumn("ordinal", "integer")
    .addColumn("of_json", "text")
    .addColumn("beads_json", "text")
    .addColumn("source", "text")
    .addColumn("words_json", "text")
    .addColumn("sentences_json", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("base", "text")
    .addPrimaryKeyConstraint("paragraph_key", ["text", "side", "id"])
    .addForeignKeyConstraint("paragraph_version", ["text", "side"], "version", ["text", "side"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
}

async function createRecord(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("event")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("text", "text")
    .addColumn("side", "text")
    .addColumn("subject", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("body_json", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("event_by_text").on("event").columns(["text", "kind", "id"]).execute();
}

async function createExchange(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("file")
    .addColumn("path", "text", (column) => column.primaryKey())
    .addColumn("size", "bigint", (column) => column.notNull())
    .addColumn("mtime", "double precision", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("conflict")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("side", "text", (column) => column.notNull())
    .addColumn("paragraph", "text", (column) => column.notNull())
    .addColumn("base", "text")
    .addColumn("store_hash", "text")
    .addColumn("file_hash", "text")
    .addColumn("file_json", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("conflict_key", ["text", "side", "paragraph"])
    .execute();
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .execute();
}
