import { ulid } from "ulid";
import { openStore } from "#src/store/open.ts";
import { freshSchema } from "./postgres-schema.ts";
import { textDraftsContract } from "./text-drafts-contract.ts";

textDraftsContract("PostgreSQL", async () => {
  const { databaseUrl, drop } = await freshSchema();
  const place = { dataDir: "unused", databaseUrl };
  const store = await openStore(place, ulid);
  return {
    store,
    open: () => openStore(place, ulid),
    dispose: async () => {
      await store.close();
      await drop();
    },
  };
});
