import "server-only";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { type Accounts, openAccounts } from "#src/workflows/accounts/open.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { readSettings } from "#src/workflows/settings.ts";

/** One connection for the whole process, also when development reloads this module. */
const shared = globalThis as typeof globalThis & {
  tweeluikLibrary?: Promise<Store> | undefined;
  tweeluikAccounts?: Promise<Accounts> | undefined;
};

export function library(): Promise<Store> {
  shared.tweeluikLibrary ??= openLibrary().catch((error) => {
    shared.tweeluikLibrary = undefined;
    throw error;
  });
  return shared.tweeluikLibrary;
}

export function accounts(): Promise<Accounts> {
  shared.tweeluikAccounts ??= openPeople().catch((error) => {
    shared.tweeluikAccounts = undefined;
    throw error;
  });
  return shared.tweeluikAccounts;
}

async function openLibrary(): Promise<Store> {
  return openStore(readSettings(process.env, process.cwd()), systemClock().newId);
}

async function openPeople(): Promise<Accounts> {
  return openAccounts(await library(), process.env, readSettings(process.env, process.cwd()).dataDir);
}
