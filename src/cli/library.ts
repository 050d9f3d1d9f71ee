import { openStore } from "../store/open.ts";
import { ContentFolder } from "../workflows/content-folder.ts";
import { systemClock } from "../workflows/moment.ts";
import { readSettings, type Settings } from "../workflows/settings.ts";
import type { LibraryAndFiles } from "../workflows/sync.ts";
import type { Session } from "./streams.ts";

/** Opens the library that the settings name, does the work, and closes it whatever happens. */
export async function withLibrary<T>(
  { env, root, now }: Session,
  work: (library: LibraryAndFiles, settings: Settings) => Promise<T>,
): Promise<T> {
  const settings = readSettings(env, root);
  const clock = systemClock(now);
  const store = await openStore(settings, () => clock.newId());
  try {
    return await work({ store, content: new ContentFolder(settings.contentDir), clock }, settings);
  } finally {
    await store.close();
  }
}
