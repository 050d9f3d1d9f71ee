import { actorOf } from "../../accounts/actor.ts";
import { audit } from "../../accounts/audit.ts";
import { type Actor, ANYONE } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { beginAttempt, forgetAttempts, noteFailure, takeBack } from "./lock-out.ts";
import type { People } from "./people.ts";

/** What of Better Auth can be reached from outside: the rest has its own workflows, or is not wanted. */
const PATHS = new Set([
  "/sign-in/email",
  "/sign-in/social",
  "/sign-out",
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
  "/callback/openid",
]);

export interface SignInAnswer {
  readonly response: Response;
  /** Who has a session since; null: nothing about that has changed. `ANYONE`: signed out. */
  readonly actor: Actor | null;
}

/**
 * Gives a request to Better Auth: behind a lock against guessing, and with a line in the log when somebody came in.
 * @param body the JSON of the request, already read
 * @throws InputError `not-there`, `sign-in-locked`, `sign-in-refused`, `code-wrong`, `sign-in-again`,
 *   `account-suspended`, `too-many-requests`
 */
export async function answerSignIn(people: People, request: Request, body: unknown): Promise<SignInAnswer> {
  const path = new URL(request.url).pathname.slice("/api/auth".length);
  if (!PATHS.has(path)) throw new InputError("not-there");
  const before = path === "/sign-out" ? await actorOf(people.auth, people.store, request.headers) : ANYONE;
  const response = await (path === "/sign-in/email"
    ? guarded(people, request, emailIn(body))
    : answerOrRefuse(people, request));
  const actor = path === "/sign-out" ? ANYONE : await arrived(people, response);
  if (before.role !== "anyone") await log(people, before.id, "sign-out");
  if (actor && actor.role !== "anyone") await log(people, actor.id, "sign-in", { by: path });
  return { response, actor };
}

async function guarded(people: People, request: Request, email: string): Promise<Response> {
  const attempt = await beginAttempt(people, email, request.headers);
  try {
    const response = await answerOrRefuse(people, request);
    await forgetAttempts(people, attempt);
    return response;
  } catch (error) {
    // Only a wrong password counts as a try: a request too many, say, was none.
    const isWrong = error instanceof InputError && error.code === "sign-in-refused";
    await (isWrong ? noteFailure : takeBack)(people, attempt);
    throw error;
  }
}

async function answerOrRefuse({ auth }: People, request: Request): Promise<Response> {
  const response = await auth.handler(request);
  if (response.status >= 400) throw await refusal(response);
  return response;
}

async function log(people: People, by: string, kind: "sign-in" | "sign-out", detail = {}): Promise<void> {
  await people.store.write((writer) => audit(writer, people.clock, { by, kind, detail }));
}

function emailIn(body: unknown): string {
  const email = (body as { email?: unknown } | null)?.email;
  return typeof email === "string" ? email.toLowerCase() : "";
}

/** Whose session the answer starts, by the cookies it sets; null where it starts none. */
async function arrived({ auth, store }: People, response: Response): Promise<Actor | null> {
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");
  if (!cookies.some((cookie) => /session_token=./.test(cookie))) return null;
  const actor = await actorOf(auth, store, new Headers({ cookie: cookies.join("; ") }));
  return actor.role === "anyone" ? null : actor;
}

const REFUSALS: Readonly<Record<string, InputError["code"]>> = {
  INVALID_CODE: "code-wrong",
  INVALID_BACKUP_CODE: "code-wrong",
  INVALID_TWO_FACTOR_COOKIE: "sign-in-again",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "sign-in-again",
  ACCOUNT_TEMPORARILY_LOCKED: "sign-in-locked",
  FAILED_TO_CREATE_SESSION: "account-suspended",
  PROVIDER_NOT_FOUND: "not-there",
};

async function refusal(response: Response): Promise<InputError> {
  const wait = response.headers.get("x-retry-after");
  if (wait !== null) return new InputError("too-many-requests", {}, { value: wait });
  const { code = "" } = await response.json().catch(() => ({}));
  return new InputError(REFUSALS[String(code).toUpperCase()] ?? "sign-in-refused");
}
