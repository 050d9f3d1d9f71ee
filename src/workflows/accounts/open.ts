import { createAuth, migrateAuth } from "../../accounts/auth.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { inviteFirstOwner } from "./invitations.ts";
import { openIdAdmission } from "./open-id.ts";
import type { People } from "./people.ts";
import { readAccountSettings } from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How people are known to this library. The tables must be there: `prepareAccounts` makes them at start. */
export async function openPeople(
  library: LibraryAndFiles,
  environment: Environment,
  dataDir: string,
): Promise<People> {
  const settings = await readAccountSettings(environment, dataDir);
  const admission = openIdAdmission(library.store, library.clock);
  return { ...library, settings, auth: createAuth(library.store, settings, admission) };
}

/**
 * What the start of the server does once: the tables of accounts, beside the library's own, and a way in for the first
 * owner.
 * @returns the path of a link that makes the owner's account, without the language; null where there is an owner
 */
export async function prepareAccounts(
  { store, clock }: LibraryAndFiles,
  environment: Environment,
  dataDir: string,
): Promise<{ readonly publicUrl: string | undefined; readonly ownerPath: string | null }> {
  const publicUrl = await prepareTables({ store }, environment, dataDir);
  const token = await inviteFirstOwner(store, clock);
  return { publicUrl, ownerPath: token && `/join/${token}` };
}

/** The tables of accounts alone. @returns where people reach the site, where that is known */
export async function prepareTables(
  { store }: Pick<LibraryAndFiles, "store">,
  environment: Environment,
  dataDir: string,
): Promise<string | undefined> {
  const settings = await readAccountSettings(environment, dataDir);
  await migrateAuth(store, settings);
  return settings.publicUrl;
}
