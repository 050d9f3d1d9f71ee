import "server-only";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { openPeople } from "#src/workflows/accounts/open.ts";
import type { People } from "#src/workflows/accounts/people.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { readSettings } from "#src/workflows/settings.ts";

/** One library for the whole process, also when development reloads this module. */
const shared = globalThis as typeof globalThis & { tweeluikPeople?: Promise<People> | undefined };

/** The library, its files, and how people are known to it: what a change of the library is made with. */
export function people(): Promise<People> {
  shared.tweeluikPeople ??= open().catch((error) => {
    shared.tweeluikPeople = undefined;
    throw error;
  });
  return shared.tweeluikPeople;
}

export async function library(): Promise<Store> {
  return (await people()).store;
}

async function open(): Promise<People> {
  const settings = readSettings(process.env, process.cwd());
  const clock = systemClock();
  const store = await openStore(settings, () => clock.newId());
  const content = new ContentFolder(settings.contentDir);
  return openPeople({ store, content, clock }, process.env, settings.dataDir);
}
