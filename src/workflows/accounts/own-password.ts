import { type AuditKind, audit } from "../../accounts/audit.ts";
import { type Actor, mustBeSignedIn } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { checkPassword } from "./join.ts";
import { beginAttempt, forgetAttempts, noteFailure, takeBack } from "./lock-out.ts";
import type { People } from "./people.ts";

/** `Set-Cookie` lines: the session is a new one afterwards. */
export type NewCookies = readonly string[];

/** What an authenticator app is set up with. */
export interface TwoFactorKey {
  /** `otpauth://…`, as a QR code shows it. */
  readonly uri: string;
  /** Each signs in once, where the app is lost. Shown now and never again. */
  readonly backupCodes: readonly string[];
}

/**
 * Changes one's password, and ends every other session.
 * @throws InputError `not-signed-in`, `password-length`, `password-wrong`, `sign-in-locked`
 */
export async function changeOwnPassword(
  people: People,
  actor: Actor,
  passwords: { readonly current: string; readonly next: string },
  headers: Headers,
): Promise<NewCookies> {
  mustBeSignedIn(actor);
  checkPassword(passwords.next);
  const body = { currentPassword: passwords.current, newPassword: passwords.next, revokeOtherSessions: true };
  const { headers: answered } = await proving(people, actor, headers, () =>
    people.auth.api.changePassword({ body, headers, returnHeaders: true }),
  );
  await log(people, actor, "password-changed");
  return answered.getSetCookie();
}

/**
 * Begins to set up an authenticator app; it counts once a code of it was given.
 * @throws InputError `not-signed-in`, `password-wrong`, `sign-in-locked`, `two-factor-on`
 */
export async function startTwoFactor(
  people: People,
  actor: Actor,
  password: string,
  headers: Headers,
): Promise<TwoFactorKey> {
  mustBeSignedIn(actor);
  const begun = await proving(people, actor, headers, () =>
    people.auth.api.enableTwoFactor({ body: { password, method: "totp" }, headers }),
  );
  if (!("totpURI" in begun)) throw new Error("Better Auth set up another second factor than was asked for");
  return { uri: begun.totpURI, backupCodes: begun.backupCodes };
}

/** @throws InputError `not-signed-in`, `code-wrong`, `sign-in-locked` */
export async function confirmTwoFactor(
  people: People,
  actor: Actor,
  code: string,
  headers: Headers,
): Promise<NewCookies> {
  mustBeSignedIn(actor);
  const { headers: answered } = await proving(people, actor, headers, () =>
    people.auth.api.verifyTOTP({ body: { code: code.replaceAll(" ", "") }, headers, returnHeaders: true }),
  );
  await log(people, actor, "two-factor-on");
  return answered.getSetCookie();
}

/** @throws InputError `not-signed-in`, `password-wrong`, `sign-in-locked` */
export async function stopTwoFactor(
  people: People,
  actor: Actor,
  password: string,
  headers: Headers,
): Promise<NewCookies> {
  mustBeSignedIn(actor);
  const { headers: answered } = await proving(people, actor, headers, () =>
    people.auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
  );
  await log(people, actor, "two-factor-off");
  return answered.getSetCookie();
}

const REFUSALS: Readonly<Record<string, InputError["code"]>> = {
  INVALID_PASSWORD: "password-wrong",
  INVALID_CODE: "code-wrong",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "password-wrong",
  TOTP_ALREADY_ENABLED: "two-factor-on",
  SESSION_NOT_FRESH: "not-signed-in",
  UNAUTHORIZED: "not-signed-in",
};

/** Whoever found an open session must not be able to guess the password from there: tries are counted here, too. */
async function proving<T>(
  people: People,
  { id }: Actor,
  headers: Headers,
  prove: () => Promise<T>,
): Promise<T> {
  const attempt = await beginAttempt(people, `account ${id}`, headers);
  try {
    const proved = await prove();
    await forgetAttempts(people, attempt);
    return proved;
  } catch (error) {
    const code = REFUSALS[String((error as { body?: { code?: string } }).body?.code)];
    const isWrong = code === "password-wrong" || code === "code-wrong";
    await (isWrong ? noteFailure : takeBack)(people, attempt);
    throw code ? new InputError(code) : error;
  }
}

async function log({ store, clock }: People, { id }: Actor, kind: AuditKind): Promise<void> {
  await store.write((writer) => audit(writer, clock, { by: id, kind, subject: id }));
}
