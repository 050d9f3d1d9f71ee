import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import { openStore } from "#src/store/open.ts";
import { suggestionsContract } from "./suggestions-contract.ts";

suggestionsContract("SQLite", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "tweeluik-suggestions-"));
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
