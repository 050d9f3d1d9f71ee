import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Schema } from "../schema.ts";

/** A link may also give somebody who has an account a new password. */
export const renewals: Migration = {
  async up(db: Kysely<Schema>) {
    await db.schema.alterTable("invitation").addColumn("person", "text").execute();
  },
};
