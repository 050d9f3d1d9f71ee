import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { openStore } from "#src/store/open.ts";
import { textDraftsContract } from "./text-drafts-contract.ts";

textDraftsContract("SQLite", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "tweeluik-drafts-"));
  const store = await openStore({ dataDir }, ulid);
  return {
    store,
    open: () => openStore({ dataDir }, ulid),
    dispose: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
});
