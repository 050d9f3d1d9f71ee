import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { InputError } from "../domain/errors/error.ts";
import { migrations } from "./migrations.ts";
import { CHANNEL } from "./postgres.ts";
import { Reader } from "./reader.ts";
import type { Schema } from "./schema.ts";
import { whenFree } from "./sqlite.ts";
import { Writer } from "./writer.ts";

export type StoreKind = "sqlite" | "postgres";

const FORGETTING_TRIES = 40;
const FORGETTING_PAUSE_MS = 50;

/** The library's memory, in SQLite or PostgreSQL, behind one interface. */
export class Store {
  readonly kind: StoreKind;
  readonly #db: Kysely<Schema>;
  readonly #forLongReads: Kysely<Schema>;

  /** @param forLongReads another connection, so that nobody waits for who reads much; the same unless given */
  constructor(kind: StoreKind, db: Kysely<Schema>, forLongReads = db) {
    this.kind = kind;
    this.#db = db;
    this.#forLongReads = forLongReads;
  }

  /**
   * Brings the tables up to date and gives a new library its id.
   * @throws InputError `database-newer` when a newer Tweeluik has been here.
   */
  async migrate(newId: () => string): Promise<void> {
    const migrator = new Migrator({ db: this.#db, provider: { getMigrations: async () => migrations } });
    const known = new Set(Object.keys(migrations));
    const newer = (await migrator.getMigrations()).find(({ name }) => !known.has(name));
    if (newer) throw new InputError("database-newer", {}, { value: newer.name });
    const { error } = await migrator.migrateToLatest();
    if (error) throw newerOr(error);
    await this.#db
      .insertInto("library")
      .values([
        { key: "id", value: newId() },
        { key: "revision", value: "0" },
      ])
      .onConflict((clash) => clash.doNothing())
      .execute();
  }

  /** Asks questions; all answers are of one moment, and no writer waits. */
  async read<T>(ask: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#read(this.#db, ask);
  }

  /**
   * The same for what takes so long that others are to be let in between.
   * @param pause as `Reader`'s
   */
  async readLong<T>(ask: (reader: Reader) => Promise<T>, pause: () => Promise<void>): Promise<T> {
    return this.#read(this.#forLongReads, ask, pause);
  }

  async #read<T>(
    db: Kysely<Schema>,
    ask: (reader: Reader) => Promise<T>,
    pause?: () => Promise<void>,
  ): Promise<T> {
    if (this.kind === "postgres") {
      return db
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute((transaction) => ask(new Reader(transaction, pause)));
    }
    return db.connection().execute(async (connection) => {
      await sql`begin deferred`.execute(connection);
      try {
        return await ask(new Reader(connection, pause));
      } finally {
        await sql`commit`.execute(connection);
      }
    });
  }

  /** Changes the library in one transaction. A fault in `change` undoes all of it. */
  async write<T>(change: (writer: Writer) => Promise<T>): Promise<T> {
    return whenFree(() =>
      this.#db.transaction().execute(async (transaction) => {
        const writer = new Writer(transaction);
        const result = await change(writer);
        if (writer.changed) await this.#raiseRevision(transaction);
        return result;
      }),
    );
  }

  /**
   * The connection itself, for Better Auth's own tables. It must be this one: on SQLite a second connection of the same
   * process would wait for a lock that is held by somebody who cannot go on while it waits.
   */
  get connection(): Kysely<Schema> {
    return this.#db;
  }

  /**
   * Lets what was deleted leave the disk, too: SQLite's log still holds pages as they were. A process that reads just
   * then keeps them; it is tried for a while, and otherwise left to the next time.
   * @returns whether nothing of it is left; PostgreSQL keeps what is dead until it vacuums, which is its own business
   */
  async forgetDeleted(): Promise<boolean> {
    if (this.kind === "postgres") return false;
    for (let tries = 0; tries < FORGETTING_TRIES; tries += 1) {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(this.#db);
      if (rows[0]?.busy === 0) return true;
      await new Promise((resolve) => setTimeout(resolve, FORGETTING_PAUSE_MS));
    }
    return false;
  }

  async close(): Promise<void> {
    if (this.#forLongReads !== this.#db) await this.#forLongReads.destroy();
    await this.#db.destroy();
  }

  async #raiseRevision(transaction: Kysely<Schema>): Promise<void> {
    await transaction
      .updateTable("library")
      .set({ value: sql<string>`cast(cast(value as integer) + 1 as text)` })
      .where("key", "=", "revision")
      .execute();
    if (this.kind === "postgres") await sql`select pg_notify(${CHANNEL}, '')`.execute(transaction);
  }
}

/** Kysely's word for a step that is in the database and not in this program. */
function newerOr(error: unknown): unknown {
  const missing = /previously executed migration (\S+) is missing/.exec(String(error));
  return missing ? new InputError("database-newer", {}, { value: missing[1] ?? "" }) : error;
}
