import { PostgresDialect } from "kysely";
import pg from "pg";

const MAX_CONNECTIONS = 10;
const CONNECT_MILLISECONDS = 5_000;

/** int8 counts what fits a JavaScript number here (file sizes): read it as one, as SQLite does. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format),
};

export function postgresPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types,
  });
  // A connection that breaks while idle is replaced at the next question; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

export function postgresDialect(pool: pg.Pool): PostgresDialect {
  return new PostgresDialect({ pool });
}

/** The channel on which writers say that the library changed. */
export const CHANNEL = "tweeluik_revision";
