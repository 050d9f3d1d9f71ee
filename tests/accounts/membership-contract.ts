import { describe, expect, it } from "vitest";
import { actorOf } from "#src/accounts/actor.ts";
import { readInvitations } from "#src/workflows/accounts/invitations.ts";
import { changeRole, readAccounts, remove, restore, suspend } from "#src/workflows/accounts/members.ts";
import { changeOwnName } from "#src/workflows/accounts/own-account.ts";
import { offerRenewal, renewPassword } from "#src/workflows/accounts/renew.ts";
import { changeRules, readRules } from "#src/workflows/accounts/rules.ts";
import { PretendBrowser } from "./browser.ts";
import { peopleIn, refused } from "./people-in.ts";
import type { Scratch } from "./scratch-accounts.ts";

/** What becomes of people and what they may, on either database. */
export function membershipContract(name: string, open: () => Promise<Scratch>): void {
  describe(`people on ${name}`, () => {
    const us = peopleIn(open);
    const { joinAs, kinds, member, browserOf, emailOf } = us;

    it("choose a new password by the owner's link, once, which ends their sessions", async () => {
      const anna = await member("Anna", "reviewer");
      const browser = await browserOf("Anna");
      const { token } = await offerRenewal(us.scratch, us.owner, anna.id);
      expect(await readInvitations(us.scratch, us.owner)).toEqual([]);
      await expect(joinAs("Bram", token)).rejects.toEqual(refused("invitation-unknown"));
      await expect(renewPassword(us.scratch, token, "short")).rejects.toEqual(refused("password-length"));
      await renewPassword(us.scratch, token, "a new long password");
      expect((await actorOf(us.scratch.auth, us.scratch.store, browser.headers)).role).toBe("anyone");
      await expect(browserOf("Anna")).rejects.toEqual(refused("sign-in-refused"));
      await new PretendBrowser(us.scratch).signIn(emailOf("Anna"), "a new long password");
      await expect(renewPassword(us.scratch, token, "a new long password")).rejects.toEqual(
        refused("invitation-unknown"),
      );
      await expect(renewPassword(us.scratch, "made-up", "a new long password")).rejects.toEqual(
        refused("invitation-unknown"),
      );
    });

    it("name themselves anew, with everything they did", async () => {
      await changeOwnName(us.scratch, us.owner, "  Olga   de Vries ");
      expect(await us.scratch.store.read((reader) => reader.people())).toEqual([
        { id: us.owner.id, name: "Olga de Vries" },
      ]);
    });

    it("get another role, are suspended and restored, and the log tells of each", async () => {
      const anna = await member("Anna", "contributor");
      const browser = await browserOf("Anna");
      await changeRole(us.scratch, us.owner, anna.id, "editor");
      expect((await actorOf(us.scratch.auth, us.scratch.store, browser.headers)).role).toBe("editor");
      await suspend(us.scratch, us.owner, anna.id);
      expect((await actorOf(us.scratch.auth, us.scratch.store, browser.headers)).role).toBe("anyone");
      await expect(browserOf("Anna")).rejects.toEqual(refused("account-suspended"));
      await restore(us.scratch, us.owner, anna.id);
      expect((await actorOf(us.scratch.auth, us.scratch.store, (await browserOf("Anna")).headers)).role).toBe(
        "editor",
      );
      expect((await kinds()).slice(0, 4)).toEqual(["sign-in", "restored", "suspended", "role-changed"]);
    });

    it("leave their work behind when they are removed, and their name unless it is to be forgotten", async () => {
      const [anna, bram] = [await member("Anna", "editor"), await member("Bram", "editor")];
      const browser = await browserOf("Anna");
      await remove(us.scratch, us.owner, anna.id, false);
      await remove(us.scratch, us.owner, bram.id, true);
      expect((await readAccounts(us.scratch, us.owner)).map(({ name: person }) => person)).toEqual(["Olga"]);
      expect((await actorOf(us.scratch.auth, us.scratch.store, browser.headers)).role).toBe("anyone");
      await expect(browserOf("Anna")).rejects.toEqual(refused("sign-in-refused"));
      await expect(restore(us.scratch, us.owner, anna.id)).rejects.toEqual(refused("not-there"));
      const names = (await us.scratch.store.read((reader) => reader.people())).map(
        ({ name: person }) => person,
      );
      expect(names.sort()).toEqual(["Anna", "Olga"]);
      // The address is free again; who comes by it is somebody else.
      await member("Anna", "contributor");
      const annas = (await us.scratch.store.read((reader) => reader.people())).filter(
        (one) => one.name === "Anna",
      );
      expect(new Set(annas.map(({ id }) => id)).size).toBe(2);
    });

    it("are never without an owner", async () => {
      await expect(changeRole(us.scratch, us.owner, us.owner.id, "editor")).rejects.toEqual(
        refused("last-owner"),
      );
      await expect(suspend(us.scratch, us.owner, us.owner.id)).rejects.toEqual(refused("last-owner"));
      await expect(remove(us.scratch, us.owner, us.owner.id, false)).rejects.toEqual(refused("last-owner"));
      await member("Anna", "owner");
      await changeRole(us.scratch, us.owner, us.owner.id, "editor");
    });

    it("may decide on their own suggestions only where the owner says so", async () => {
      const rules = () => us.scratch.store.read((reader) => readRules(reader));
      expect(await rules()).toEqual({ decideOwn: false });
      await changeRules(us.scratch, us.owner, { decideOwn: true });
      expect(await rules()).toEqual({ decideOwn: true });
      expect((await kinds())[0]).toBe("settings-changed");
    });
  });
}
