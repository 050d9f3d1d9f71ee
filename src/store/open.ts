import { join } from "node:path";
import { Kysely } from "kysely";
import { InputError } from "../domain/errors/error.ts";
import { dataFolderUnusable, isFolderFault, makeDataFolder } from "./data-folder.ts";
import { postgresDialect, postgresPool } from "./postgres.ts";
import type { Schema } from "./schema.ts";
import { openSqliteFile, sqliteDialect } from "./sqlite.ts";
import { Store } from "./store.ts";
import { type RevisionWatch, watchPostgres, watchSqlite } from "./watch.ts";

/** Where the library lies: a PostgreSQL by its URL, else an SQLite file in a folder. */
export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

/**
 * Opens the library, makes it where there is none, and brings its tables up to date.
 * @throws InputError `database-unreachable`, `database-newer`, `data-folder-unusable`
 */
export async function openStore(place: StorePlace, newId: () => string): Promise<Store> {
  const store = connect(place);
  try {
    await store.migrate(newId);
    return store;
  } catch (error) {
    await store.close().catch(() => {});
    throw error instanceof InputError ? error : unreachable(place, error);
  }
}

/** Watches the library's revision over a connection of its own. */
export async function watchStore(place: StorePlace): Promise<RevisionWatch> {
  try {
    return await (place.databaseUrl === undefined
      ? watchSqlite(sqlitePath(place))
      : watchPostgres(place.databaseUrl));
  } catch (error) {
    throw unreachable(place, error);
  }
}

function connect(place: StorePlace): Store {
  if (place.databaseUrl !== undefined) {
    return new Store(
      "postgres",
      new Kysely<Schema>({ dialect: postgresDialect(postgresPool(place.databaseUrl)) }),
    );
  }
  makeDataFolder(place.dataDir);
  try {
    const connection = () =>
      new Kysely<Schema>({ dialect: sqliteDialect(openSqliteFile(sqlitePath(place))) });
    return new Store("sqlite", connection(), connection());
  } catch (error) {
    throw isFolderFault(error) ? dataFolderUnusable(place.dataDir, error) : unreachable(place, error);
  }
}

function sqlitePath(place: StorePlace): string {
  return join(place.dataDir, "library.sqlite");
}

function unreachable(place: StorePlace, error: unknown): InputError {
  const value = place.databaseUrl === undefined ? sqlitePath(place) : withoutPassword(place.databaseUrl);
  const reason = error instanceof Error ? error.message || String(error) : String(error);
  return new InputError("database-unreachable", {}, { value, reason });
}

function withoutPassword(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return "DATABASE_URL";
  parsed.password = "";
  return parsed.href;
}
