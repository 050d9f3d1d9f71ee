import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { createAuth, migrateAuth } from "#src/accounts/auth.ts";
import { openStore, type StorePlace } from "#src/store/open.ts";

const SECRET = "a secret for tests, longer than it must be";

/** A library of its own with the tables of accounts, on SQLite unless a place is given. */
export async function scratchAccounts(given?: Pick<StorePlace, "databaseUrl">) {
  const dataDir = await mkdtemp(join(tmpdir(), "tweeluik-accounts-"));
  const store = await openStore({ dataDir, ...given }, ulid);
  const settings = { secret: SECRET };
  await migrateAuth(store, settings);
  return {
    store,
    dataDir,
    settings,
    auth: createAuth(store, settings),
    async dispose() {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
