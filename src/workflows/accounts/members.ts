import { type AuditKind, audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Account, AuditEntry, Contributor } from "../../store/account-model.ts";
import type { Writer } from "../../store/writer.ts";
import type { LibraryAndFiles } from "../sync.ts";
import type { GivenRole } from "./invitations.ts";
import { type People, publish, tellFiles } from "./people.ts";

/** Everybody with an account, as the owner sees them. */
export async function readAccounts({ store }: LibraryAndFiles, actor: Actor): Promise<Account[]> {
  mustBeAllowed(actor, "manage-people");
  return store.read((reader) => reader.accounts.accounts());
}

/** @throws InputError `not-allowed`, `not-there`, `last-owner` */
export async function changeRole(people: People, actor: Actor, id: string, role: GivenRole): Promise<void> {
  await change(people, actor, id, async (found) => {
    const detail = { from: found.role, to: role };
    return { next: { ...found, role }, deed: { kind: "role-changed", detail } };
  });
}

/** Ends all sessions of a person and lets them start no new one, until they are restored. */
export async function suspend(people: People, actor: Actor, id: string): Promise<void> {
  await change(people, actor, id, async (found) => ({
    next: { ...found, state: "suspended" },
    deed: { kind: "suspended" },
  }));
  await endSessionsOf(people, id);
}

export async function restore(people: People, actor: Actor, id: string): Promise<void> {
  await change(people, actor, id, async (found) => ({
    next: { ...found, state: "active" },
    deed: { kind: "restored" },
  }));
}

/**
 * Removes an account with its e-mail address, password and sessions. What the person did stays; their name stands
 * with it unless `forget` takes that out of people, too.
 */
export async function remove(people: People, actor: Actor, id: string, forget: boolean): Promise<void> {
  await change(people, actor, id, async (found, writer) => {
    if (forget) {
      await writer.removePerson(id);
      await tellFiles(people, writer, [{ action: "write-person", target: id }]);
    }
    return { next: { ...found, state: "removed" }, deed: { kind: "removed", detail: { forget } } };
  });
  // After the transaction, and repeatable: from the transaction on nobody can sign in to it.
  const { internalAdapter } = await people.auth.$context;
  await endSessionsOf(people, id);
  await internalAdapter.deleteUser(id);
  await publish(people);
}

interface Change {
  readonly next: Contributor;
  readonly deed: { readonly kind: AuditKind; readonly detail?: AuditEntry["detail"] };
}

/** One transaction: the change, its line in the log, and that an owner is left afterwards. */
async function change(
  { store, clock }: People,
  actor: Actor,
  id: string,
  make: (found: Contributor, writer: Writer) => Promise<Change>,
): Promise<void> {
  mustBeAllowed(actor, "manage-people");
  await store.write(async (writer) => {
    const found = await writer.accounts.contributor(id);
    if (!found) throw new InputError("not-there");
    const { next, deed } = await make(found, writer);
    if (found.state === "removed" && next.state !== "removed") throw new InputError("not-there");
    await writer.accounts.putContributor(next);
    if ((await writer.accounts.activeWithRole("owner")) === 0) throw new InputError("last-owner");
    await audit(writer, clock, { by: actor.id, subject: id, ...deed });
  });
}

async function endSessionsOf({ auth }: People, id: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  await internalAdapter.deleteUserSessions(id);
}
