import "server-only";
import { headers } from "next/headers";
import { type Actor, isAllowed, type LibraryRules } from "#src/accounts/permissions.ts";
import { type LogPage, readLog } from "#src/workflows/accounts/audit-log.ts";
import { findInvitation, findRenewal, readInvitations } from "#src/workflows/accounts/invitations.ts";
import { readAccounts } from "#src/workflows/accounts/members.ts";
import { type OwnAccount, readOwnAccount } from "#src/workflows/accounts/own-account.ts";
import { readRules } from "#src/workflows/accounts/rules.ts";
import { currentActor } from "./actor.ts";
import { people } from "./store.ts";

/** The loaders of the pages about people. Null: whoever asks is not signed in, or may not see this. */

/** What a link of an invitation promises; null: it no longer holds. `provider`: how else one may sign in. */
export async function loadInvitation(token: string) {
  const { store, clock } = await people();
  return findInvitation(store, clock, token);
}

/** The e-mail address of the account whose password a link renews; null: it renews none. */
export async function loadRenewal(token: string): Promise<string | null> {
  const { auth, store, clock } = await people();
  const renewal = await findRenewal(store, clock, token);
  const { internalAdapter } = await auth.$context;
  return (renewal && (await internalAdapter.findUserById(renewal.person))?.email) ?? null;
}

/** The name of the OpenID provider people may sign in with; null: there is none. */
export async function loadProvider(): Promise<string | null> {
  return (await people()).settings.openId?.name ?? null;
}

export async function loadOwnAccount(): Promise<{ actor: Actor; account: OwnAccount } | null> {
  const actor = await currentActor();
  if (actor.role === "anyone") return null;
  return { actor, account: await readOwnAccount(await people(), actor, await headers()) };
}

export async function loadPeople() {
  const [actor, library] = await Promise.all([currentActor(), people()]);
  if (!isAllowed(actor, "manage-people")) return null;
  const [accounts, invitations] = await Promise.all([
    readAccounts(library, actor),
    readInvitations(library, actor),
  ]);
  return { actor, accounts, invitations, canMail: library.settings.mail !== undefined };
}

export async function loadLog(before: string | undefined): Promise<LogPage | null> {
  const actor = await currentActor();
  return isAllowed(actor, "read-audit") ? readLog(await people(), actor, before) : null;
}

export async function loadRules(): Promise<LibraryRules | null> {
  const [actor, { store }] = await Promise.all([currentActor(), people()]);
  return isAllowed(actor, "change-settings") ? store.read((reader) => readRules(reader)) : null;
}
