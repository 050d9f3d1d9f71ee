import { audit } from "../../accounts/audit.ts";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "../../accounts/auth.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Invitation } from "../../store/account-model.ts";
import type { LibraryAndFiles } from "../sync.ts";
import { checkEmail, findInvitation } from "./invitations.ts";
import { type People, publish, tellFiles } from "./people.ts";

export interface Joining {
  /** The secret of the invitation's link. */
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Makes an account from an invitation, which is then spent. The name goes into people, where everybody may read it.
 * @throws InputError `invitation-unknown`, `name-invalid`, `email-invalid`, `email-taken`, `password-length`
 */
export async function join(people: People, { token, name, email, password }: Joining): Promise<void> {
  const invitation = await findInvitation(people.store, people.clock, token);
  if (!invitation) throw new InputError("invitation-unknown");
  checkEmail(email);
  checkPassword(password);
  const person = { name: checkName(name), email: email.toLowerCase() };
  const id = await makeUser(people, { ...person, password });
  try {
    await welcome(people, invitation, { id, name: person.name });
  } catch (error) {
    const { internalAdapter } = await people.auth.$context;
    await internalAdapter.deleteUser(id);
    throw error;
  }
  await publish(people);
}

/**
 * Spends the invitation and makes the contributor, in one transaction: of two who use the same link, one gets in.
 * @throws InputError `invitation-unknown`
 */
export async function welcome(
  library: Pick<LibraryAndFiles, "store" | "clock">,
  { id: invitation, role }: Invitation,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const { store, clock } = library;
  await store.write(async (writer) => {
    if (!(await writer.accounts.removeInvitation(invitation))) throw new InputError("invitation-unknown");
    const since = new Date(clock.now()).toISOString();
    await writer.accounts.putContributor({ id, role, state: "active", since });
    await writer.putPerson({ id, name });
    await tellFiles(library, writer, [{ action: "write-person", target: id }]);
    await audit(writer, clock, { by: id, kind: "joined", subject: invitation, detail: { role } });
  });
}

async function makeUser(
  { auth, store }: People,
  { name, email, password }: Omit<Joining, "token">,
): Promise<string> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const held = await internalAdapter.findUserByEmail(email);
  if (held) {
    const contributor = await store.read((reader) => reader.accounts.contributor(held.user.id));
    if (contributor) throw new InputError("email-taken", {}, { value: email });
    // Left by a stop in the middle of joining: nobody can sign in to it.
    await internalAdapter.deleteUser(held.user.id);
  }
  const hash = await passwords.hash(password);
  const user = await internalAdapter.createUser(
    { name, email, emailVerified: false },
    { method: "invitation" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: "credential",
    password: hash,
  });
  return user.id;
}

const LONGEST_NAME = 80;

/** @throws InputError `name-invalid` */
export function checkName(name: string): string {
  const plain = name.normalize("NFC").trim().replace(/\s+/gu, " ");
  if (plain === "" || plain.length > LONGEST_NAME || /[\p{Cc}\p{Cf}]/u.test(plain)) {
    throw new InputError("name-invalid", {}, { value: name });
  }
  return plain;
}

/** @throws InputError `password-length` */
export function checkPassword(password: string): void {
  if (password.length >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD) return;
  throw new InputError("password-length", {}, { min: SHORTEST_PASSWORD, max: LONGEST_PASSWORD });
}
