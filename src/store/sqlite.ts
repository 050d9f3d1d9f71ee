import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";

const MAX_PREPARED = 400;
const BUSY_MILLISECONDS = 10_000;
/** A text of 50,000 sentences is written in some seconds. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
const RETRY_MILLISECONDS = 3;
/** SQLite's result code for "another connection is writing". */
const SQLITE_BUSY = 5;

/**
 * A durable SQLite file: WAL, one fsync a commit, foreign keys on, patient with other processes. What is deleted is
 * overwritten with zeros: the wording of a text that was taken down must not lie on in the file.
 */
export function openSqliteFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_MILLISECONDS });
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
  );
  return database;
}

/** `node:sqlite` under Kysely's SQLite dialect, which takes any object with `prepare()`. */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  return new PatientDialect({ database: new PreparingDatabase(database) });
}

class PatientDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(config: { database: SqliteDatabase }) {
    super(config);
    this.#database = config.database;
  }

  override createDriver(): Driver {
    return new PatientDriver({ database: this.#database });
  }
}

/** Another connection is writing: `whenFree` asks again. */
class LibraryHeld extends Error {
  override readonly name = "LibraryHeld";
  override readonly message = "another process holds the library's write lock";
}

/**
 * Makes a transaction as soon as nobody else is writing. It waits without blocking the thread: the connection it waits
 * for may be another one of this process, which could then never finish (tried: ten seconds of silence, and a failure).
 * And it holds no connection while it waits, so that everybody can read.
 */
export async function whenFree<T>(transaction: () => Promise<T>): Promise<T> {
  const until = performance.now() + LONGEST_WAIT_MILLISECONDS;
  for (;;) {
    try {
      return await transaction();
    } catch (error) {
      if (!(error instanceof LibraryHeld) || performance.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
}

/**
 * Takes the write lock when a transaction begins: one that reads first and writes later would fail at once when
 * somebody wrote in between.
 */
class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    if (!(await this.#tryToBegin(connection))) throw new LibraryHeld();
  }

  async #tryToBegin(connection: DatabaseConnection): Promise<boolean> {
    await connection.executeQuery(CompiledQuery.raw("pragma busy_timeout = 0"));
    try {
      await connection.executeQuery(CompiledQuery.raw("begin immediate"));
      return true;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      return false;
    } finally {
      await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${BUSY_MILLISECONDS}`));
    }
  }
}

class PreparingDatabase implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, SqliteStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = asKyselyStatement(this.#database.prepare(sql));
    if (this.#prepared.size >= MAX_PREPARED) this.#prepared.clear();
    this.#prepared.set(sql, statement);
    return statement;
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }
}

function asKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => {
      const { changes, lastInsertRowid } = statement.run(...(parameters as SQLInputValue[]));
      return { changes: BigInt(changes), lastInsertRowid: BigInt(lastInsertRowid) };
    },
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}
