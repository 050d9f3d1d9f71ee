import pg from "pg";
import { ulid } from "ulid";
import { describe, expect, it } from "vitest";
import { openStore, watchStore } from "#src/store/open.ts";
import { storeContract } from "./contract.ts";

const url = process.env.TWEELUIK_TEST_POSTGRES;
if (!url) throw new Error("set TWEELUIK_TEST_POSTGRES to the URL of an empty PostgreSQL database");

/** A schema of its own for every test: what one leaves behind no other sees. */
async function freshSchema(): Promise<{ databaseUrl: string; drop(): Promise<void> }> {
  const schema = `t${ulid().toLowerCase()}`;
  await ask(`CREATE SCHEMA ${schema}`);
  const own = new URL(url as string);
  own.searchParams.set("options", `-c search_path=${schema}`);
  return { databaseUrl: own.href, drop: () => ask(`DROP SCHEMA ${schema} CASCADE`) };
}

async function ask(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

storeContract("PostgreSQL", async () => {
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
});

describe("a PostgreSQL library", () => {
  it("that cannot be reached is refused without telling the password", async () => {
    const databaseUrl = "postgres://reader:secret@127.0.0.1:1/none";
    const failure = openStore({ dataDir: "unused", databaseUrl }, ulid);
    await expect(failure).rejects.toMatchObject({ code: "database-unreachable" });
    await expect(failure).rejects.not.toThrow("secret");
  });
});
