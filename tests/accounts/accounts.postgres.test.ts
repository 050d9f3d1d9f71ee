import { freshSchema } from "../store/postgres-schema.ts";
import { actorContract } from "./actor-contract.ts";
import { comingInContract } from "./coming-in-contract.ts";
import { membershipContract } from "./membership-contract.ts";
import { scratchAccounts } from "./scratch-accounts.ts";
import { signingInContract } from "./signing-in-contract.ts";

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
comingInContract("PostgreSQL", onPostgres);
signingInContract("PostgreSQL", onPostgres);
membershipContract("PostgreSQL", onPostgres);
