import type { Actor } from "#src/accounts/permissions.ts";
import { openStore } from "#src/store/open.ts";
import { ContentFolder } from "#src/workflows/content-folder.ts";
import { takeDown } from "#src/workflows/editing/take-down.ts";
import { systemClock } from "#src/workflows/moment.ts";
import { drainOutbox } from "#src/workflows/outbox.ts";

/** A process that takes one text after the other down until it is killed. Each line: a text that is gone. */
const [dataDir = "", contentDir = "", databaseUrl] = process.argv.slice(2);
const clock = systemClock();
const store = await openStore({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) }, clock.newId);
const content = new ContentFolder(contentDir);
const editor: Actor = { id: "anna", name: "Anna", role: "editor" };

// What the start of the site does: the files hear what an earlier kill kept from them.
if (store.kind === "sqlite") await drainOutbox(store, content);
for (const slug of (await store.read((reader) => reader.slugs())).sort()) {
  await takeDown({ store, content, clock }, editor, slug, { repeated: slug, why: "It was asked for." });
  process.stdout.write(`${JSON.stringify(slug)}\n`);
}
// There is nothing left to do: wait for the kill.
setInterval(() => {}, 1_000);
