import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { findRenewal, type NewInvitation, newInvitation } from "./invitations.ts";
import { checkPassword } from "./join.ts";
import { readAccounts } from "./members.ts";
import type { People } from "./people.ts";

/**
 * Makes a link by which somebody who forgot their password chooses another.
 * @throws InputError `not-allowed`, `not-there`
 */
export async function offerRenewal(
  { store, clock }: LibraryAndFiles,
  actor: Actor,
  person: string,
): Promise<NewInvitation> {
  mustBeAllowed(actor, "manage-people");
  return store.write(async (writer) => {
    const found = await writer.accounts.contributor(person);
    if (found?.state !== "active") throw new InputError("not-there");
    const { token, invitation } = newInvitation(clock, {
      role: found.role,
      email: null,
      madeBy: actor.id,
      person,
    });
    await writer.accounts.putInvitation(invitation);
    await audit(writer, clock, { by: actor.id, kind: "renewal-offered", subject: person });
    return { token, id: invitation.id };
  });
}

/**
 * The same for whoever signs in with that address.
 * @throws InputError `not-allowed`, `account-unknown`
 */
export async function offerRenewalTo(
  library: LibraryAndFiles,
  actor: Actor,
  email: string,
): Promise<NewInvitation> {
  const wanted = email.trim().toLowerCase();
  const accounts = await readAccounts(library, actor);
  const found = accounts.find((account) => account.email.toLowerCase() === wanted);
  if (found?.state !== "active") throw new InputError("account-unknown", {}, { value: email });
  return offerRenewal(library, actor, found.id);
}

/**
 * Gives the person that the link was made for another password, and ends all their sessions. A second factor stays.
 * @throws InputError `invitation-unknown`, `password-length`
 */
export async function renewPassword(people: People, token: string, password: string): Promise<void> {
  const { auth, store, clock } = people;
  checkPassword(password);
  const renewal = await findRenewal(store, clock, token);
  if (!renewal) throw new InputError("invitation-unknown");
  const { internalAdapter, password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  const { id, person } = renewal;
  await store.write(async (writer) => {
    if (!(await writer.accounts.removeInvitation(id))) throw new InputError("invitation-unknown");
    await audit(writer, clock, {
      by: person,
      kind: "password-changed",
      subject: person,
      detail: { renewed: true },
    });
  });
  const accounts = await internalAdapter.findAccounts(person);
  if (accounts.some(({ providerId }) => providerId === "credential")) {
    await internalAdapter.updatePassword(person, hash);
  } else {
    await internalAdapter.linkAccount({
      userId: person,
      accountId: person,
      providerId: "credential",
      password: hash,
    });
  }
  await internalAdapter.deleteUserSessions(person);
}
