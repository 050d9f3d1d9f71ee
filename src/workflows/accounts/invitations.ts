import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeAllowed, ROLES, type Role } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { Invitation } from "../../store/account-model.ts";
import type { Store } from "../../store/store.ts";
import type { Clock } from "../moment.ts";
import type { LibraryAndFiles } from "../sync.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_DAYS = 7;

/** Who makes the first owner's invitation: the start of the server. */
const FIRST_START = "first-start";

/** A role that a person can be given. */
export type GivenRole = Exclude<Role, "anyone">;
export const GIVEN_ROLES = ROLES.filter((role): role is GivenRole => role !== "anyone");

export interface NewInvitation {
  /** The secret of the link; only its hash is kept. */
  readonly token: string;
  readonly id: string;
}

/**
 * Makes a link by which one person makes an account with that role.
 * @throws InputError `not-allowed`, `email-invalid`
 */
export async function invite(
  { store, clock }: LibraryAndFiles,
  actor: Actor,
  { role, email }: { readonly role: GivenRole; readonly email: string | null },
): Promise<NewInvitation> {
  mustBeAllowed(actor, "manage-people");
  if (email !== null) checkEmail(email);
  return store.write(async (writer) => {
    const { token, invitation } = newInvitation(clock, { role, email, madeBy: actor.id, person: null });
    await writer.accounts.putInvitation(invitation);
    await audit(writer, clock, { by: actor.id, kind: "invited", subject: invitation.id, detail: { role } });
    return { token, id: invitation.id };
  });
}

/** @throws InputError `not-allowed`, `not-there` */
export async function withdrawInvitation(
  { store, clock }: LibraryAndFiles,
  actor: Actor,
  id: string,
): Promise<void> {
  mustBeAllowed(actor, "manage-people");
  await store.write(async (writer) => {
    if (!(await writer.accounts.removeInvitation(id))) throw new InputError("not-there");
    await audit(writer, clock, { by: actor.id, kind: "invitation-withdrawn", subject: id });
  });
}

/** The invitations that still hold, as the owner sees them. */
export async function readInvitations(
  { store, clock }: LibraryAndFiles,
  actor: Actor,
): Promise<readonly Omit<Invitation, "tokenHash">[]> {
  mustBeAllowed(actor, "manage-people");
  const all = await store.read((reader) => reader.accounts.invitations());
  return all
    .filter((one) => one.person === null && holds(one, clock))
    .map(({ tokenHash, ...shown }) => shown);
}

/** What the link promises; null: it was used, withdrawn, is too old, or never made an account. */
export async function findInvitation(store: Store, clock: Clock, token: string): Promise<Invitation | null> {
  const found = await linkOf(store, clock, token);
  return found?.person === null ? found : null;
}

/** Whose password the link renews; null: nobody's, or no longer. */
export async function findRenewal(
  store: Store,
  clock: Clock,
  token: string,
): Promise<{ readonly id: string; readonly person: string } | null> {
  const found = await linkOf(store, clock, token);
  return found && found.person !== null ? { id: found.id, person: found.person } : null;
}

async function linkOf(store: Store, clock: Clock, token: string): Promise<Invitation | null> {
  const found = await store.read((reader) => reader.accounts.invitation(hashOf(token)));
  return found && holds(found, clock) ? found : null;
}

/**
 * Where the library has no owner yet: the secret of a link that makes one. Links from earlier starts no longer hold.
 * @returns null where there is an owner
 */
export async function inviteFirstOwner(store: Store, clock: Clock): Promise<string | null> {
  return store.write(async (writer) => {
    if ((await writer.accounts.activeWithRole("owner")) > 0) return null;
    for (const { id, madeBy } of await writer.accounts.invitations()) {
      if (madeBy === FIRST_START) await writer.accounts.removeInvitation(id);
    }
    const { token, invitation } = newInvitation(clock, {
      role: "owner",
      email: null,
      madeBy: FIRST_START,
      person: null,
    });
    await writer.accounts.putInvitation(invitation);
    return token;
  });
}

/** @throws InputError `email-invalid` */
export function checkEmail(email: string): void {
  if (!z.email().max(254).safeParse(email).success)
    throw new InputError("email-invalid", {}, { value: email });
}

/** A fresh link, and what is kept of it. */
export function newInvitation(
  clock: Clock,
  promise: Pick<Invitation, "role" | "email" | "madeBy" | "person">,
) {
  const token = randomBytes(32).toString("base64url");
  const invitation: Invitation = {
    ...promise,
    id: clock.newId(),
    tokenHash: hashOf(token),
    madeAt: new Date(clock.now()).toISOString(),
    expiresAt: new Date(clock.now() + VALID_DAYS * DAY_MS).toISOString(),
  };
  return { token, invitation };
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function holds({ expiresAt }: Invitation, clock: Clock): boolean {
  return Date.parse(expiresAt) > clock.now();
}
