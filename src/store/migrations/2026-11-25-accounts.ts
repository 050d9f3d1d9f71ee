import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { Schema } from "../schema.ts";

/**
 * Who may do what, how they came in, and what was done. E-mail addresses, passwords and sessions lie in Better Auth's
 * own tables, which its own migrations make.
 */
export const accounts: Migration = {
  async up(db: Kysely<Schema>) {
    await createContributors(db);
    await createAudit(db);
    await (db.getExecutor().adapter instanceof PostgresAdapter ? guardOnPostgres(db) : guardOnSqlite(db));
  },
};

async function createContributors(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("contributor")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("since", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("invitation")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("email", "text")
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("made_by", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("sign_in_failure")
    .addColumn("subject", "text", (column) => column.primaryKey())
    .addColumn("count", "integer", (column) => column.notNull())
    .addColumn("last_at", "text", (column) => column.notNull())
    .execute();
}

async function createAudit(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable("audit")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("subject", "text")
    .addColumn("detail_json", "text", (column) => column.notNull())
    .execute();
}

/** The log only grows, whoever holds the connection. */
async function guardOnSqlite(db: Kysely<Schema>): Promise<void> {
  for (const change of ["update", "delete"]) {
    await sql`create trigger ${sql.ref(`audit_refuses_${change}`)} before ${sql.raw(change)} on audit
      begin select raise(abort, 'the audit log only grows'); end`.execute(db);
  }
}

async function guardOnPostgres(db: Kysely<Schema>): Promise<void> {
  await sql`create function audit_only_grows() returns trigger language plpgsql as
    $$ begin raise exception 'the audit log only grows'; end $$`.execute(db);
  await sql`create trigger audit_refuses_change before update or delete or truncate on audit
    for each statement execute function audit_only_grows()`.execute(db);
}
