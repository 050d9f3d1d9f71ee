import { freshSchema } from "../store/postgres-schema.ts";
import { actorContract } from "./actor-contract.ts";
import { peopleContract } from "./people-contract.ts";
import { scratchAccounts } from "./scratch-accounts.ts";

async function onPostgres() {
  const { databaseUrl, drop } = await freshSchema();
  const scratch = await scratchAccounts({ databaseUrl });
  const dispose = async () => {
    await scratch.dispose();
    await drop();
  };
  return { ...scratch, dispose };
}

actorContract("PostgreSQL", onPostgres);
peopleContract("PostgreSQL", onPostgres);
