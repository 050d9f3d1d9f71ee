import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actorOf, recognise } from "#src/accounts/actor.ts";
import { migrateAuth } from "#src/accounts/auth.ts";
import { ANYONE } from "#src/accounts/permissions.ts";
import type { Scratch } from "./scratch-accounts.ts";
import { signedIn } from "./signed-in.ts";

/** Who somebody is by their session, on either database. */
export function actorContract(name: string, open: () => Promise<Scratch>): void {
  describe(`the actor on ${name}`, () => {
    let scratch: Scratch;
    beforeEach(async () => {
      scratch = await open();
    });
    afterEach(() => scratch.dispose());

    it("is the contributor whose session cookie came along", async () => {
      const { auth, store } = scratch;
      const headers = await signedIn(auth, store, { name: "Anna", role: "reviewer" });
      expect(await actorOf(auth, store, headers)).toMatchObject({ name: "Anna", role: "reviewer" });
      expect((await recognise(auth, store, headers)).actor.name).toBe("Anna");
    });

    it("is anyone without a cookie, and with one that nobody signed", async () => {
      const { auth, store } = scratch;
      expect(await actorOf(auth, store, new Headers({ host: "localhost" }))).toEqual(ANYONE);
      const headers = await signedIn(auth, store, { name: "Anna", role: "reviewer" });
      const forged = String(headers.get("cookie")).replace(/\.[^.]+$/, ".AAAA");
      expect(await actorOf(auth, store, new Headers({ host: "localhost", cookie: forged }))).toEqual(ANYONE);
    });

    it("is anyone once the account is suspended", async () => {
      const { auth, store } = scratch;
      const headers = await signedIn(auth, store, { name: "Anna", role: "owner" });
      const { id } = await actorOf(auth, store, headers);
      await store.write((writer) =>
        writer.accounts.putContributor({ id, role: "owner", state: "suspended", since: "" }),
      );
      expect(await actorOf(auth, store, headers)).toEqual(ANYONE);
    });

    it("is found while somebody holds the write lock", async () => {
      const { auth, store } = scratch;
      const headers = await signedIn(auth, store, { name: "Anna", role: "reviewer" });
      const [, actor] = await Promise.all([
        store.write(() => new Promise((resolve) => setTimeout(resolve, 200))),
        actorOf(auth, store, headers),
      ]);
      expect(actor.name).toBe("Anna");
    });

    it("is known after the tables were looked at again, as at every start", async () => {
      const { auth, store, settings } = scratch;
      const headers = await signedIn(auth, store, { name: "Anna", role: "reviewer" });
      await migrateAuth(store, settings);
      expect((await actorOf(auth, store, headers)).name).toBe("Anna");
    });
  });
}
