import { audit } from "../../accounts/audit.ts";
import { type Actor, mustBeSignedIn } from "../../accounts/permissions.ts";
import { InputError } from "../../domain/errors/error.ts";
import { checkName } from "./join.ts";
import { type People, publish, tellFiles } from "./people.ts";

/** A place where somebody is signed in. */
interface OwnSession {
  readonly id: string;
  /** What the browser calls itself. */
  readonly agent: string;
  readonly address: string;
  readonly since: string;
  /** When it was last renewed: within a day of its last use. */
  readonly seen: string;
  /** The one that asks. */
  readonly isThis: boolean;
}

export interface OwnAccount {
  readonly name: string;
  readonly email: string;
  readonly twoFactor: boolean;
  /** Without one they come by the OpenID provider only. */
  readonly hasPassword: boolean;
  readonly sessions: readonly OwnSession[];
}

/** @throws InputError `not-signed-in` */
export async function readOwnAccount({ auth }: People, actor: Actor, headers: Headers): Promise<OwnAccount> {
  mustBeSignedIn(actor);
  const { internalAdapter } = await auth.$context;
  const [current, sessions, accounts] = await Promise.all([
    auth.api.getSession({ headers, query: { disableRefresh: true } }),
    internalAdapter.listSessions(actor.id),
    internalAdapter.findAccounts(actor.id),
  ]);
  if (!current) throw new InputError("not-signed-in");
  const own = sessions.map((session) => ({
    id: session.id,
    agent: session.userAgent ?? "",
    address: session.ipAddress ?? "",
    since: session.createdAt.toISOString(),
    seen: session.updatedAt.toISOString(),
    isThis: session.id === current.session.id,
  }));
  return {
    name: actor.name,
    email: current.user.email,
    twoFactor: current.user.twoFactorEnabled === true,
    hasPassword: accounts.some(({ providerId }) => providerId === "credential"),
    sessions: own.sort((a, b) => Number(b.isThis) - Number(a.isThis) || (a.seen < b.seen ? 1 : -1)),
  };
}

/**
 * Names oneself anew, with everything one did.
 * @throws InputError `not-signed-in`, `name-invalid`
 */
export async function changeOwnName(people: People, actor: Actor, given: string): Promise<void> {
  mustBeSignedIn(actor);
  const name = checkName(given);
  const { auth, store, clock } = people;
  await store.write(async (writer) => {
    const held = (await writer.people()).find(({ id }) => id === actor.id);
    await writer.putPerson({ ...held, id: actor.id, name });
    await tellFiles(people, writer, [{ action: "write-person", target: actor.id }]);
    await audit(writer, clock, { by: actor.id, kind: "renamed", subject: actor.id });
  });
  const { internalAdapter } = await auth.$context;
  await internalAdapter.updateUser(actor.id, { name });
  await publish(people);
}

/** @throws InputError `not-signed-in`, `not-there` */
export async function endOwnSession(people: People, actor: Actor, id: string): Promise<void> {
  mustBeSignedIn(actor);
  const { internalAdapter } = await people.auth.$context;
  const session = (await internalAdapter.listSessions(actor.id)).find((one) => one.id === id);
  if (!session) throw new InputError("not-there");
  await internalAdapter.deleteSession(session.token);
  await logEnded(people, actor, 1);
}

/** Ends every session of one's own but this one. */
export async function endOtherSessions(people: People, actor: Actor, headers: Headers): Promise<void> {
  mustBeSignedIn(actor);
  const { internalAdapter } = await people.auth.$context;
  const current = await people.auth.api.getSession({ headers, query: { disableRefresh: true } });
  const others = (await internalAdapter.listSessions(actor.id)).filter(
    ({ id }) => id !== current?.session.id,
  );
  for (const { token } of others) await internalAdapter.deleteSession(token);
  if (others.length > 0) await logEnded(people, actor, others.length);
}

async function logEnded({ store, clock }: People, { id }: Actor, count: number): Promise<void> {
  await store.write((writer) => audit(writer, clock, { by: id, kind: "session-ended", detail: { count } }));
}
