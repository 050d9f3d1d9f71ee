import type { Kysely, Selectable } from "kysely";
import type { Account, AuditEntry, Contributor, Invitation, SignInFailures } from "./account-model.ts";
import type { AuditTable, InvitationTable, Schema } from "./schema.ts";

/** Questions about people with an account; part of a `Reader`, and of its one moment. */
export class AccountReader {
  protected readonly db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  async contributor(id: string): Promise<Contributor | undefined> {
    const row = await this.db
      .selectFrom("contributor")
      .leftJoin("person", "person.id", "contributor.id")
      .select(["contributor.id", "role", "state", "since", "person.name"])
      .where("contributor.id", "=", id)
      .executeTakeFirst();
    return row && { ...row, name: row.name ?? "", state: row.state as Contributor["state"] };
  }

  /** Of everybody who has an account. */
  async contributorIds(): Promise<string[]> {
    const rows = await this.db
      .selectFrom("contributor")
      .select("id")
      .where("state", "!=", "removed")
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Everybody who can sign in or could, were they not suspended; oldest first. */
  async accounts(): Promise<Account[]> {
    const rows = await this.db
      .selectFrom("contributor")
      .innerJoin("auth_user", "auth_user.id", "contributor.id")
      .leftJoin("person", "person.id", "contributor.id")
      .select(["contributor.id", "role", "state", "since", "person.name", "email", "twoFactorEnabled"])
      .orderBy("since")
      .orderBy("contributor.id")
      .execute();
    return rows.map(({ twoFactorEnabled, ...row }) => ({
      ...row,
      name: row.name ?? "",
      state: row.state as Contributor["state"],
      twoFactor: Boolean(twoFactorEnabled),
    }));
  }

  /** How many active people have that role. */
  async activeWithRole(role: string): Promise<number> {
    const rows = await this.db
      .selectFrom("contributor")
      .select("id")
      .where("role", "=", role)
      .where("state", "=", "active")
      .execute();
    return rows.length;
  }

  async invitations(): Promise<Invitation[]> {
    const rows = await this.db.selectFrom("invitation").selectAll().orderBy("id").execute();
    return rows.map(invitationFromRow);
  }

  async invitation(tokenHash: string): Promise<Invitation | undefined> {
    const row = await this.db
      .selectFrom("invitation")
      .selectAll()
      .where("token_hash", "=", tokenHash)
      .executeTakeFirst();
    return row && invitationFromRow(row);
  }

  /** The newest lines of the log first; `before` is the id of the last line seen. */
  async audit(limit: number, before?: string): Promise<AuditEntry[]> {
    const all = this.db.selectFrom("audit").selectAll().orderBy("id", "desc").limit(limit);
    const rows = await (before === undefined ? all : all.where("id", "<", before)).execute();
    return rows.map(auditFromRow);
  }

  async signInFailures(subject: string): Promise<SignInFailures | undefined> {
    const row = await this.db
      .selectFrom("sign_in_failure")
      .select(["count", "last_at"])
      .where("subject", "=", subject)
      .executeTakeFirst();
    return row && { count: row.count, lastAt: row.last_at };
  }
}

/** Changes to people with an account; part of a `Writer`, and of its transaction. */
export class AccountWriter extends AccountReader {
  async putContributor({ id, role, state, since }: Omit<Contributor, "name">): Promise<void> {
    await this.db
      .insertInto("contributor")
      .values({ id, role, state, since })
      .onConflict((clash) => clash.column("id").doUpdateSet({ role, state }))
      .execute();
  }

  async putInvitation({ id, tokenHash, ...invitation }: Invitation): Promise<void> {
    const { role, email, madeAt, madeBy, expiresAt, person } = invitation;
    const row = { role, email, made_at: madeAt, made_by: madeBy, expires_at: expiresAt, person };
    await this.db
      .insertInto("invitation")
      .values({ id, token_hash: tokenHash, ...row })
      .execute();
  }

  /** @returns whether it was there */
  async removeInvitation(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.db
      .deleteFrom("invitation")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  /** Adds a line to the log; the databases refuse to change or remove one. */
  async log({ detail, ...entry }: AuditEntry): Promise<void> {
    await this.db
      .insertInto("audit")
      .values({ ...entry, detail_json: JSON.stringify(detail) })
      .execute();
  }

  async putSignInFailures(subject: string, { count, lastAt }: SignInFailures): Promise<void> {
    const row = { count, last_at: lastAt };
    await this.db
      .insertInto("sign_in_failure")
      .values({ subject, ...row })
      .onConflict((clash) => clash.column("subject").doUpdateSet(row))
      .execute();
  }

  async clearSignInFailures(subject: string): Promise<void> {
    await this.db.deleteFrom("sign_in_failure").where("subject", "=", subject).execute();
  }
}

function invitationFromRow(row: Selectable<InvitationTable>): Invitation {
  return {
    id: row.id,
    tokenHash: row.token_hash,
    role: row.role,
    email: row.email,
    madeAt: row.made_at,
    madeBy: row.made_by,
    expiresAt: row.expires_at,
    person: row.person,
  };
}

function auditFromRow({ detail_json, ...row }: Selectable<AuditTable>): AuditEntry {
  return { ...row, detail: JSON.parse(detail_json) };
}
