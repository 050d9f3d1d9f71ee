import type { Actor } from "#src/accounts/permissions.ts";
import { openStore } from "#src/store/open.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { renameText } from "#src/workflows/editing/rename.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { drainOutbox } from "#src/workflows/outbox.ts";

/** A process that gives one text another address, and another, until it is killed. Each line: an address that holds. */
const [dataDir = "", contentDir = "", databaseUrl] = process.argv.slice(2);
const clock = systemClock();
const store = await openStore({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) }, clock.newId);
const content = new ContentFolder(contentDir);
const editor: Actor = { id: "anna", name: "Anna", role: "editor" };

// What the start of the site does: the files hear what an earlier kill kept from them.
if (store.kind === "sqlite") await drainOutbox(store, content);
for (;;) {
  const [from = ""] = await store.read((reader) => reader.slugs());
  const to = `brug-${clock.newId().toLowerCase()}`;
  await renameText({ store, content, clock }, editor, from, to);
  process.stdout.write(`${JSON.stringify(to)}\n`);
}
