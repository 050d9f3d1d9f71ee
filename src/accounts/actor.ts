import type { Store } from "../store/store.ts";
import type { Auth } from "./auth.ts";
import { type Actor, ANYONE, ROLES, type Role } from "./permissions.ts";

export interface Recognised {
  readonly actor: Actor;
  /** `Set-Cookie` lines that keep the session alive; none where nothing is to be renewed. */
  readonly cookies: readonly string[];
}

/** Who asks, by the session cookie; `ANYONE` without one, or where the account is suspended or removed. */
export async function actorOf(auth: Auth, store: Store, headers: Headers): Promise<Actor> {
  const session = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  return session ? contributorOf(store, session.user.id) : ANYONE;
}

/** The same, and renews the session when it is a day old. For answers that can carry cookies. */
export async function recognise(auth: Auth, store: Store, headers: Headers): Promise<Recognised> {
  const { headers: answered, response } = await auth.api.getSession({ headers, returnHeaders: true });
  const actor = response ? await contributorOf(store, response.user.id) : ANYONE;
  return { actor, cookies: answered.getSetCookie() };
}

async function contributorOf(store: Store, id: string): Promise<Actor> {
  const found = await store.read((reader) => reader.accounts.contributor(id));
  if (found?.state !== "active" || !isRole(found.role)) return ANYONE;
  return { id, name: found.name, role: found.role };
}

function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}
