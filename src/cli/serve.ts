import { Command } from "commander";
import { serve } from "../server/serve.ts";
import { watchStore } from "../store/open.ts";
import { takeInChanges } from "../workflows/search/take-in.ts";
import type { Settings } from "../workflows/settings.ts";
import { sync } from "../workflows/sync.ts";
import { withLibrary } from "./library.ts";
import { print, type Session } from "./streams.ts";
import { printTroubles } from "./sync.ts";

export function serveCommand(session: Session): Command {
  const { t } = session.words;
  return new Command("serve")
    .description(t("command:serve.about"))
    .option("--dev", t("command:serve.dev"))
    .action(({ dev = false }: { dev?: boolean }) => serveLibrary(session, dev));
}

async function serveLibrary(session: Session, dev: boolean): Promise<void> {
  const { settings, publicUrl, ownerPath } = await takeIn(session);
  const watch = await watchStore(settings);
  try {
    const { t } = session.words;
    const serving = await serve({
      settings,
      dev,
      root: session.root,
      library: watch,
      log: (line) => print(session.stderr, line),
    });
    session.onStop(() => void serving.close());
    print(session.stdout, t("command:serve.ready", { url: serving.url }));
    if (ownerPath !== null) {
      const url = `${publicUrl ?? serving.url}/${session.words.locale}${ownerPath}`;
      print(session.stdout, t("command:serve.owner", { url }));
    }
    await serving.closed;
    print(session.stdout, t("command:serve.stopped"));
  } finally {
    await watch.close();
  }
}

interface Ready {
  readonly settings: Settings;
  readonly publicUrl: string | undefined;
  /** Where the owner's account is made; null: there is an owner. */
  readonly ownerPath: string | null;
}

/**
 * Opens or makes the library, and takes in what the content folder has. With PostgreSQL the store leads: only an
 * empty one is filled from the files.
 */
async function takeIn(session: Session): Promise<Ready> {
  return withLibrary(session, async (library, settings) => {
    const { store } = library;
    const isEmpty = (await store.read((reader) => reader.slugs())).length === 0;
    if (store.kind === "sqlite" || isEmpty) printTroubles(session, await sync(library));
    // The first reader who searches should not wait for the index of a whole library.
    await takeInChanges(store);
    // Only who serves needs accounts: loading them takes a third of a second, half of what a short command takes.
    const { prepareAccounts } = await import("../workflows/accounts/open.ts");
    const prepared = await prepareAccounts(library, session.env, settings.dataDir);
    // The pages run in this process and read the same settings: whatever folder they run from, they find them.
    session.env.TWEELUIK_CONTENT = settings.contentDir;
    session.env.TWEELUIK_DATA = settings.dataDir;
    return { settings, ...prepared };
  });
}
