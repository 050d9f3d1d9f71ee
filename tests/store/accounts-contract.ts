import { sql } from "kysely";
import { ulid } from "ulid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateAuth } from "#src/accounts/auth.ts";
import type { AuditEntry, Invitation } from "#src/store/account-model.ts";
import type { Store } from "#src/store/store.ts";
import type { Opened } from "./contract.ts";

/** What both databases must do for people with an account. */
export function accountsContract(name: string, open: () => Promise<Opened>): void {
  describe(`accounts on ${name}`, () => {
    let opened: Opened;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    it("knows a contributor by id, with the name that stands in people", async () => {
      await store.write(async (writer) => {
        await writer.accounts.putContributor({ id: "c1", role: "editor", state: "active", since: AT });
        await writer.putPerson({ id: "c1", name: "Anna" });
      });
      const expected = { id: "c1", name: "Anna", role: "editor", state: "active", since: AT };
      expect(await store.read((reader) => reader.accounts.contributor("c1"))).toEqual(expected);
      await store.write(async (writer) => {
        await writer.accounts.putContributor({ id: "c1", role: "owner", state: "suspended", since: "later" });
        await writer.removePerson("c1");
      });
      const changed = { id: "c1", name: "", role: "owner", state: "suspended", since: AT };
      expect(await store.read((reader) => reader.accounts.contributor("c1"))).toEqual(changed);
      expect(await store.read((reader) => reader.accounts.activeWithRole("owner"))).toBe(0);
      expect(await store.read((reader) => reader.accounts.contributor("c2"))).toBeUndefined();
    });

    it("lists who can sign in, with what Better Auth keeps of them", async () => {
      await migrateAuth(store, { secret: "x".repeat(32) });
      await store.write((writer) =>
        writer.accounts.putContributor({ id: "c1", role: "editor", state: "active", since: AT }),
      );
      expect(await store.read((reader) => reader.accounts.accounts())).toEqual([]);
    });

    it("keeps invitations until they are taken, once", async () => {
      await store.write((writer) => writer.accounts.putInvitation(invitation));
      expect(await store.read((reader) => reader.accounts.invitation("h1"))).toEqual(invitation);
      expect(await store.read((reader) => reader.accounts.invitations())).toEqual([invitation]);
      const remove = () => store.write((writer) => writer.accounts.removeInvitation(invitation.id));
      expect([await remove(), await remove()]).toEqual([true, false]);
      expect(await store.read((reader) => reader.accounts.invitation("h1"))).toBeUndefined();
    });

    it("keeps a log that only grows, newest first, page by page", async () => {
      for (const entry of [entryAt(1), entryAt(2), entryAt(3)]) {
        await store.write((writer) => writer.accounts.log(entry));
      }
      const first = await store.read((reader) => reader.accounts.audit(2));
      expect(first).toEqual([entryAt(3), entryAt(2)]);
      expect(await store.read((reader) => reader.accounts.audit(2, first[1]?.id))).toEqual([entryAt(1)]);
      for (const change of [sql`update audit set kind = 'x'`, sql`delete from audit`]) {
        await expect(change.execute(store.connection)).rejects.toThrow("only grows");
      }
      expect(await store.read((reader) => reader.accounts.audit(9))).toHaveLength(3);
    });

    it("counts failed sign-ins until one succeeds", async () => {
      await store.write((writer) => writer.accounts.putSignInFailures("s", { count: 1, lastAt: AT }));
      await store.write((writer) => writer.accounts.putSignInFailures("s", { count: 2, lastAt: AT }));
      const failures = () => store.read((reader) => reader.accounts.signInFailures("s"));
      expect(await failures()).toEqual({ count: 2, lastAt: AT });
      await store.write((writer) => writer.accounts.clearSignInFailures("s"));
      expect(await failures()).toBeUndefined();
    });

    it("keeps what the owner set", async () => {
      const setting = () => store.read((reader) => reader.setting("decide-own"));
      expect(await setting()).toBeUndefined();
      await store.write((writer) => writer.putSetting("decide-own", "yes"));
      await store.write((writer) => writer.putSetting("decide-own", "no"));
      expect(await setting()).toBe("no");
    });
  });
}

const AT = "2026-11-25T12:00:00.000Z";

const invitation: Invitation = {
  id: ulid(1),
  tokenHash: "h1",
  role: "reviewer",
  email: null,
  madeAt: AT,
  madeBy: "c1",
  expiresAt: AT,
  person: null,
};

const ids = [1, 2, 3].map((time) => ulid(time));
const entryAt = (time: number): AuditEntry => ({
  id: ids[time - 1] ?? "",
  at: AT,
  by: "c1",
  kind: "sign-in",
  subject: null,
  detail: { factor: "password", n: time },
});
