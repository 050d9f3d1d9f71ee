import type { Auth } from "#src/accounts/auth.ts";
import type { Role } from "#src/accounts/permissions.ts";
import type { Store } from "#src/store/store.ts";

/** Makes a contributor with a session, and returns the headers their browser would send. */
export async function signedIn(
  auth: Auth,
  store: Store,
  person: { name: string; role: Role },
): Promise<Headers> {
  const { internalAdapter, createAuthCookie, secret } = await auth.$context;
  const email = `${person.name.toLowerCase()}@example.org`;
  const user = await internalAdapter.createUser(
    { email, name: person.name, emailVerified: true },
    { method: "email-password" },
  );
  await store.write(async (writer) => {
    const since = new Date(0).toISOString();
    await writer.accounts.putContributor({ id: user.id, role: person.role, state: "active", since });
    await writer.putPerson({ id: user.id, name: person.name });
  });
  const session = await internalAdapter.createSession(user.id, false);
  const value = `${session.token}.${await signatureOf(session.token, secret)}`;
  const cookie = `${createAuthCookie("session_token").name}=${encodeURIComponent(value)}`;
  return new Headers({ cookie, host: "localhost" });
}

async function signatureOf(value: string, secret: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), algorithm, false, ["sign"]);
  return Buffer.from(await crypto.subtle.sign("HMAC", key, bytes.encode(value))).toString("base64");
}
