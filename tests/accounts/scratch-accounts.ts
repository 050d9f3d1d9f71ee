import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AuthSettings, createAuth, migrateAuth } from "#src/accounts/auth.ts";
import { openStore, type StorePlace } from "#src/store/open.ts";
import { openIdAdmission } from "#src/workflows/accounts/open-id.ts";
import type { People } from "#src/workflows/accounts/people.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";

const SECRET = "a secret for tests, longer than it must be";

export interface Scratch extends People {
  readonly dataDir: string;
  /** Lets time go by, for whoever asks the clock. */
  wait(milliseconds: number): void;
  dispose(): Promise<void>;
}

/** An empty library of its own with the tables of accounts, on SQLite unless a place is given. */
export async function scratchAccounts(
  given?: Pick<StorePlace, "databaseUrl">,
  more: Partial<AuthSettings> = {},
): Promise<Scratch> {
  const dataDir = await mkdtemp(join(tmpdir(), "tweeluik-accounts-"));
  let later = 0;
  const clock = systemClock(() => Date.now() + later);
  const store = await openStore({ dataDir, ...given }, () => clock.newId());
  const settings = { secret: SECRET, ...more };
  await migrateAuth(store, settings);
  await mkdir(join(dataDir, "content"));
  return {
    store,
    dataDir,
    settings,
    clock,
    content: new ContentFolder(join(dataDir, "content")),
    auth: createAuth(store, settings, openIdAdmission(store, clock)),
    wait(milliseconds) {
      later += milliseconds;
    },
    async dispose() {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
