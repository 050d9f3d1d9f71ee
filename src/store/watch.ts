import type { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { CHANNEL } from "./postgres.ts";
import { openSqliteFile } from "./sqlite.ts";

/** Which library this is and how often it has changed: what a cached answer is keyed by. */
interface LibraryMoment {
  readonly library: string;
  readonly revision: number;
}

/** Notices changes to the library by whatever process made them. */
export interface RevisionWatch {
  /** Cheap enough to ask on every request. */
  current(): LibraryMoment;
  close(): Promise<void>;
}

/** `PRAGMA data_version` (6 µs) tells whether another connection has committed; only then is the row read. */
export function watchSqlite(path: string): RevisionWatch {
  const database = openSqliteFile(path);
  const version = database.prepare("PRAGMA data_version");
  let seen = -1;
  let moment: LibraryMoment = { library: "", revision: -1 };
  return {
    current() {
      const now = Number(version.get()?.data_version);
      if (now !== seen) {
        seen = now;
        moment = readMoment(database);
      }
      return moment;
    },
    async close() {
      database.close();
    },
  };
}

function readMoment(database: DatabaseSync): LibraryMoment {
  return toMoment(database.prepare("SELECT key, value FROM library").all() as unknown as LibraryRow[]);
}

interface LibraryRow {
  readonly key: string;
  readonly value: string;
}

function toMoment(rows: readonly LibraryRow[]): LibraryMoment {
  const facts = new Map(rows.map(({ key, value }) => [key, value]));
  return { library: facts.get("id") ?? "", revision: Number(facts.get("revision") ?? -1) };
}

const RECONNECT_MILLISECONDS = 1_000;

/**
 * LISTEN tells of a change; the row is read then, and again after every reconnection, because a
 * notification sent while the line was down never comes. While it is down, `current` answers with a
 * revision that no answer was cached under.
 */
export async function watchPostgres(url: string): Promise<RevisionWatch> {
  let moment: LibraryMoment = { library: "", revision: -1 };
  let outages = 0;
  let closed = false;
  let client: pg.Client;

  async function connect(): Promise<void> {
    client = new pg.Client({ connectionString: url });
    client.on("error", lost);
    client.on("notification", () => refresh().catch(lost));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    await refresh();
  }

  async function refresh(): Promise<void> {
    moment = toMoment((await client.query<LibraryRow>("SELECT key, value FROM library")).rows);
  }

  function lost(): void {
    outages += 1;
    moment = { library: `unreachable-${outages}`, revision: Number.NaN };
    client.removeAllListeners("error");
    client.on("error", () => {});
    if (!closed) setTimeout(() => connect().catch(lost), RECONNECT_MILLISECONDS).unref();
  }

  await connect();
  return {
    current: () => moment,
    async close() {
      closed = true;
      await client.end();
    },
  };
}
