import { actorContract } from "./actor-contract.ts";
import { scratchAccounts } from "./scratch-accounts.ts";

actorContract("SQLite", scratchAccounts);
