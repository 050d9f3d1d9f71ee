import { createHash } from "node:crypto";
import { ADDRESS_HEADER } from "../../accounts/address.ts";
import { audit } from "../../accounts/audit.ts";
import { InputError } from "../../domain/errors/error.ts";
import type { People } from "./people.ts";

/** After so many wrong passwords in a row nothing is tried for so long. */
const LOCK_MS = 15 * 60 * 1000;
/**
 * From one address, and from all together. The second is higher, so that who guesses from elsewhere does not so easily
 * keep the person themselves out.
 */
const LIMITS = { address: 10, everywhere: 50 };

/** A try that was counted before it was made. */
export interface Attempt {
  readonly subjects: readonly string[];
}

/**
 * Counts a try before it is made, so that many at once cannot slip through. The e-mail address is kept as a hash only,
 * and it makes no difference whether it has an account.
 * @throws InputError `sign-in-locked` with the minutes that are left
 */
export async function beginAttempt(people: People, email: string, headers: Headers): Promise<Attempt> {
  const { store, clock } = people;
  const watched = [
    { subject: hashOf(`${email}\n${headers.get(ADDRESS_HEADER) ?? ""}`), limit: LIMITS.address },
    { subject: hashOf(email), limit: LIMITS.everywhere },
  ];
  const left = await store.write(async ({ accounts }) => {
    const counts = [];
    for (const one of watched) counts.push({ ...one, ...(await recent(people, one.subject, accounts)) });
    const locked = counts.filter(({ count, limit }) => count >= limit).map(({ since }) => LOCK_MS - since);
    if (locked.length > 0) return Math.max(...locked);
    const lastAt = new Date(clock.now()).toISOString();
    for (const { subject, count } of counts) {
      await accounts.putSignInFailures(subject, { count: count + 1, lastAt });
    }
    return 0;
  });
  if (left > 0) throw new InputError("sign-in-locked", {}, { value: Math.ceil(left / 60_000) });
  return { subjects: watched.map(({ subject }) => subject) };
}

/** It succeeded: what went wrong before it no longer counts. */
export async function forgetAttempts({ store }: People, { subjects }: Attempt): Promise<void> {
  await store.write(async ({ accounts }) => {
    for (const subject of subjects) await accounts.clearSignInFailures(subject);
  });
}

/** It was not made after all; those before it still count. */
export async function takeBack({ store }: People, { subjects }: Attempt): Promise<void> {
  await store.write(async ({ accounts }) => {
    for (const subject of subjects) {
      const held = await accounts.signInFailures(subject);
      if (held) await accounts.putSignInFailures(subject, { ...held, count: Math.max(0, held.count - 1) });
    }
  });
}

/** It failed; where that was the last one that is allowed, the log says so. */
export async function noteFailure({ store, clock }: People, { subjects }: Attempt): Promise<void> {
  const [own = ""] = subjects;
  await store.write(async (writer) => {
    const held = await writer.accounts.signInFailures(own);
    if (held?.count !== LIMITS.address) return;
    await audit(writer, clock, { by: "anyone", kind: "sign-in-blocked", detail: { tries: held.count } });
  });
}

type Accounts = { signInFailures(subject: string): Promise<{ count: number; lastAt: string } | undefined> };

/** Failures that still count, and how long ago the last of them was, milliseconds. */
async function recent({ clock }: People, subject: string, accounts: Accounts) {
  const held = await accounts.signInFailures(subject);
  const since = held ? clock.now() - Date.parse(held.lastAt) : LOCK_MS;
  return { count: since < LOCK_MS ? (held?.count ?? 0) : 0, since };
}

function hashOf(subject: string): string {
  return createHash("sha256").update(subject).digest("hex");
}
