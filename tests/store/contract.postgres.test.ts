import { ulid } from "ulid";
import { describe, expect, it } from "vitest";
import { openStore, watchStore } from "#src/store/open.ts";
import { accountsContract } from "./accounts-contract.ts";
import { concurrencyContract } from "./concurrency-contract.ts";
import { storeContract } from "./contract.ts";
import { freshSchema } from "./postgres-schema.ts";
import { reasonsContract } from "./reasons-contract.ts";
import { searchContract } from "./search-contract.ts";

async function openFresh() {
  const { databaseUrl, drop } = await freshSchema();
  const place = { dataDir: "unused", databaseUrl };
  const store = await openStore(place, ulid);
  return {
    store,
    open: () => openStore(place, ulid),
    watch: () => watchStore(place),
    dispose: async () => {
      await store.close();
      await drop();
    },
  };
}

storeContract("PostgreSQL", openFresh);
concurrencyContract("PostgreSQL", openFresh);
accountsContract("PostgreSQL", openFresh);
searchContract("PostgreSQL", openFresh);
reasonsContract("PostgreSQL", openFresh);

describe("a PostgreSQL library", () => {
  it("that cannot be reached is refused without telling the password", async () => {
    const databaseUrl = "postgres://reader:secret@127.0.0.1:1/none";
    const failure = openStore({ dataDir: "unused", databaseUrl }, ulid);
    await expect(failure).rejects.toMatchObject({ code: "database-unreachable" });
    await expect(failure).rejects.not.toThrow("secret");
  });
});
