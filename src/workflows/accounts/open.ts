import { type Auth, type AuthSettings, createAuth, migrateAuth } from "../../accounts/auth.ts";
import type { Store } from "../../store/store.ts";
import { readAuthSettings } from "./settings.ts";

/** How people are known to this library. */
export interface Accounts {
  readonly auth: Auth;
  readonly settings: AuthSettings;
}

/** Reads how people sign in here. The tables must be there: `prepareAccounts` makes them at start. */
export async function openAccounts(
  store: Store,
  environment: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<Accounts> {
  const settings = await readAuthSettings(environment, dataDir);
  return { auth: createAuth(store, settings), settings };
}

/** What the start of the server does once: the tables of accounts, beside the library's own. */
export async function prepareAccounts(
  store: Store,
  environment: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<void> {
  await migrateAuth(store, await readAuthSettings(environment, dataDir));
}
