import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actorOf } from "#src/accounts/actor.ts";
import type { Actor, Role } from "#src/accounts/permissions.ts";
import { readLog } from "#src/workflows/accounts/audit-log.ts";
import {
  findInvitation,
  type GivenRole,
  invite,
  inviteFirstOwner,
  readInvitations,
  withdrawInvitation,
} from "#src/workflows/accounts/invitations.ts";
import { join } from "#src/workflows/accounts/join.ts";
import { changeRole, readAccounts, remove, restore, suspend } from "#src/workflows/accounts/members.ts";
import {
  changeOwnName,
  endOtherSessions,
  endOwnSession,
  readOwnAccount,
} from "#src/workflows/accounts/own-account.ts";
import {
  changeOwnPassword,
  confirmTwoFactor,
  startTwoFactor,
  stopTwoFactor,
} from "#src/workflows/accounts/own-password.ts";
import { offerRenewal, renewPassword } from "#src/workflows/accounts/renew.ts";
import { changeRules, readRules } from "#src/workflows/accounts/rules.ts";
import { codeOf } from "./authenticator.ts";
import { PretendBrowser } from "./browser.ts";
import type { Scratch } from "./scratch-accounts.ts";

const PASSWORD = "correct horse battery";
const WEEK = 7 * 24 * 60 * 60 * 1000;
const MINUTE = 60_000;
const refused = (code: string) => expect.objectContaining({ code });

/** From the first start to a suspended account, on either database. */
export function peopleContract(name: string, open: () => Promise<Scratch>): void {
  describe(`people on ${name}`, () => {
    let scratch: Scratch;
    let owner: Actor;

    beforeEach(async () => {
      scratch = await open();
      await joinAs("Olga", (await inviteFirstOwner(scratch.store, scratch.clock)) ?? "");
      owner = await actorNamed("Olga");
    });
    afterEach(() => scratch.dispose());

    const emailOf = (person: string) => `${person.toLowerCase()}@example.org`;
    const joinAs = (person: string, token: string) =>
      join(scratch, { token, name: person, email: emailOf(person), password: PASSWORD });
    const kinds = async () => (await readLog(scratch, owner, undefined)).deeds.map(({ kind }) => kind);

    async function actorNamed(person: string): Promise<Actor> {
      const people = await scratch.store.read((reader) => reader.people());
      const id = people.find((one) => one.name === person)?.id ?? "";
      const found = await scratch.store.read((reader) => reader.accounts.contributor(id));
      return { id, name: person, role: found?.role as Role };
    }

    async function member(person: string, role: GivenRole): Promise<Actor> {
      await joinAs(person, (await invite(scratch, owner, { role, email: null })).token);
      return actorNamed(person);
    }

    async function browserOf(person: string): Promise<PretendBrowser> {
      const browser = new PretendBrowser(scratch);
      await browser.signIn(emailOf(person), PASSWORD);
      return browser;
    }

    it("are invited by the first start until there is an owner", async () => {
      expect(owner.role).toBe("owner");
      expect(await inviteFirstOwner(scratch.store, scratch.clock)).toBeNull();
    });

    it("come in once by an invitation, with its role", async () => {
      const { token } = await invite(scratch, owner, { role: "reviewer", email: null });
      expect(await findInvitation(scratch.store, scratch.clock, token)).toMatchObject({ role: "reviewer" });
      await joinAs("Anna", token);
      expect(await actorNamed("Anna")).toMatchObject({ role: "reviewer" });
      await expect(joinAs("Bram", token)).rejects.toEqual(refused("invitation-unknown"));
      expect(await readInvitations(scratch, owner)).toEqual([]);
    });

    it("come in alone when two use one link at once, and the other can join by the next", async () => {
      const { token } = await invite(scratch, owner, { role: "reviewer", email: null });
      const outcomes = await Promise.allSettled([joinAs("Anna", token), joinAs("Bram", token)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const other = outcomes[0]?.status === "rejected" ? "Anna" : "Bram";
      expect(await member(other, "editor")).toMatchObject({ role: "editor" });
    });

    it("do not come in by a link that is too old, withdrawn, or made up", async () => {
      const old = await invite(scratch, owner, { role: "editor", email: null });
      const withdrawn = await invite(scratch, owner, { role: "editor", email: null });
      await withdrawInvitation(scratch, owner, withdrawn.id);
      await expect(withdrawInvitation(scratch, owner, withdrawn.id)).rejects.toEqual(refused("not-there"));
      scratch.wait(WEEK + 1);
      for (const token of [old.token, withdrawn.token, "made-up"]) {
        await expect(joinAs("Anna", token)).rejects.toEqual(refused("invitation-unknown"));
      }
    });

    it("are told what is wrong with what they gave, and keep their invitation", async () => {
      const { token } = await invite(scratch, owner, { role: "editor", email: null });
      const good = { token, name: "Anna", email: "anna@example.org", password: PASSWORD };
      const faults = [
        { given: { ...good, name: " " }, code: "name-invalid" },
        { given: { ...good, name: "An\u202ena" }, code: "name-invalid" },
        { given: { ...good, email: "anna" }, code: "email-invalid" },
        { given: { ...good, email: "OLGA@example.org" }, code: "email-taken" },
        { given: { ...good, password: "too short" }, code: "password-length" },
      ];
      for (const { given, code } of faults) await expect(join(scratch, given)).rejects.toEqual(refused(code));
      await join(scratch, good);
      expect((await actorNamed("Anna")).role).toBe("editor");
    });

    it("sign in with e-mail address and password, and the log says so", async () => {
      const browser = await browserOf("Olga");
      expect(await actorOf(scratch.auth, scratch.store, browser.headers)).toEqual(owner);
      expect((await kinds())[0]).toBe("sign-in");
      await browser.post("/sign-out");
      expect((await actorOf(scratch.auth, scratch.store, browser.headers)).role).toBe("anyone");
      expect((await kinds())[0]).toBe("sign-out");
    });

    it("cannot sign up by themselves, nor reach what has no business outside", async () => {
      const browser = new PretendBrowser(scratch);
      const own = { name: "Eve", email: "eve@example.org", password: PASSWORD };
      await expect(browser.post("/sign-up/email", own)).rejects.toEqual(refused("not-there"));
      await expect(scratch.auth.api.signUpEmail({ body: own })).rejects.toThrow();
      await expect(browser.post("/list-sessions")).rejects.toEqual(refused("not-there"));
    });

    it("are locked out after ten wrong passwords, with the right one too, for a quarter of an hour", async () => {
      const browsers = Array.from({ length: 10 }, () => new PretendBrowser(scratch, "198.51.100.7"));
      for (const browser of browsers) {
        await expect(browser.signIn(emailOf("Olga"), "a wrong guess")).rejects.toEqual(
          refused("sign-in-refused"),
        );
      }
      const again = new PretendBrowser(scratch, "198.51.100.7");
      await expect(again.signIn(emailOf("Olga"), PASSWORD)).rejects.toEqual(refused("sign-in-locked"));
      expect(await kinds()).toContain("sign-in-blocked");
      // From where she always signs in she is not kept out.
      await browserOf("Olga");
      for (let i = 0; i < 10; i++) {
        await expect(again.signIn("nobody@example.org", "a guess")).rejects.toEqual(
          expect.objectContaining({ code: expect.stringMatching(/sign-in-refused|too-many-requests/) }),
        );
      }
      scratch.wait(14 * MINUTE);
      await expect(again.signIn(emailOf("Olga"), PASSWORD)).rejects.toEqual(refused("sign-in-locked"));
      scratch.wait(MINUTE + 1);
      await expect(again.signIn(emailOf("Olga"), "a wrong guess")).rejects.not.toEqual(
        refused("sign-in-locked"),
      );
    });

    it("are asked to wait when one address tries too often, whatever it tries", async () => {
      const codes: string[] = [];
      for (let i = 0; i < 12; i++) {
        const browser = new PretendBrowser(scratch, "203.0.113.9");
        codes.push(await browser.signIn(`guess${i}@example.org`, "a guess").catch(({ code }) => code));
      }
      expect(codes.slice(0, 10)).toEqual(Array(10).fill("sign-in-refused"));
      expect(codes.slice(10)).toEqual(["too-many-requests", "too-many-requests"]);
      await browserOf("Olga");
    });

    it("sign in with a code of their app once they have set that up, or with a spare code, once", async () => {
      const browser = await browserOf("Olga");
      const wrong = startTwoFactor(scratch, owner, "a wrong guess", browser.headers);
      await expect(wrong).rejects.toEqual(refused("password-wrong"));
      const { uri, backupCodes } = await startTwoFactor(scratch, owner, PASSWORD, browser.headers);
      expect(backupCodes.length).toBeGreaterThan(5);
      await expect(confirmTwoFactor(scratch, owner, "000000", browser.headers)).rejects.toEqual(
        refused("code-wrong"),
      );
      browser.keep(await confirmTwoFactor(scratch, owner, codeOf(uri), browser.headers));
      expect((await readOwnAccount(scratch, owner, browser.headers)).twoFactor).toBe(true);

      const next = new PretendBrowser(scratch);
      expect(await next.signIn(emailOf("Olga"), PASSWORD)).toMatchObject({ twoFactorRedirect: true });
      expect((await actorOf(scratch.auth, scratch.store, next.headers)).role).toBe("anyone");
      await expect(next.post("/two-factor/verify-totp", { code: "000000" })).rejects.toEqual(
        refused("code-wrong"),
      );
      await next.post("/two-factor/verify-totp", { code: codeOf(uri) });
      expect(await actorOf(scratch.auth, scratch.store, next.headers)).toEqual(owner);
      expect((await kinds())[0]).toBe("sign-in");

      const spare = async () => {
        const lost = new PretendBrowser(scratch);
        await lost.signIn(emailOf("Olga"), PASSWORD);
        return lost.post("/two-factor/verify-backup-code", { code: backupCodes[0] });
      };
      await spare();
      await expect(spare()).rejects.toEqual(refused("code-wrong"));

      browser.keep(await stopTwoFactor(scratch, owner, PASSWORD, browser.headers));
      expect(await new PretendBrowser(scratch).signIn(emailOf("Olga"), PASSWORD)).not.toHaveProperty(
        "twoFactorRedirect",
      );
    });

    it("see where they are signed in, and end it there", async () => {
      const [here, there, elsewhere] = [
        await browserOf("Olga"),
        await browserOf("Olga"),
        await browserOf("Olga"),
      ];
      const roleIn = async (browser: PretendBrowser) =>
        (await actorOf(scratch.auth, scratch.store, browser.headers)).role;
      const { sessions } = await readOwnAccount(scratch, owner, here.headers);
      expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false, false]);
      const [, other] = (await readOwnAccount(scratch, owner, there.headers)).sessions;
      await endOwnSession(scratch, owner, other?.id ?? "");
      const left = await Promise.all([here, there, elsewhere].map(roleIn));
      expect(left.filter((role) => role === "owner")).toHaveLength(2);
      expect(left[1]).toBe("owner");
      await endOtherSessions(scratch, owner, there.headers);
      expect(await Promise.all([here, there, elsewhere].map(roleIn))).toEqual(["anyone", "owner", "anyone"]);
    });

    it("end nobody else's session", async () => {
      const anna = await member("Anna", "reviewer");
      const { sessions } = await readOwnAccount(scratch, owner, (await browserOf("Olga")).headers);
      await expect(endOwnSession(scratch, anna, sessions[0]?.id ?? "")).rejects.toEqual(refused("not-there"));
    });

    it("change their password, which ends every other session", async () => {
      const [here, there] = [await browserOf("Olga"), await browserOf("Olga")];
      const passwords = { current: "a wrong guess", next: "another long password" };
      const wrong = changeOwnPassword(scratch, owner, passwords, here.headers);
      await expect(wrong).rejects.toEqual(refused("password-wrong"));
      here.keep(await changeOwnPassword(scratch, owner, { ...passwords, current: PASSWORD }, here.headers));
      expect((await actorOf(scratch.auth, scratch.store, here.headers)).role).toBe("owner");
      expect((await actorOf(scratch.auth, scratch.store, there.headers)).role).toBe("anyone");
      await expect(browserOf("Olga")).rejects.toEqual(refused("sign-in-refused"));
    });

    it("choose a new password by the owner's link, once, which ends their sessions", async () => {
      const anna = await member("Anna", "reviewer");
      const browser = await browserOf("Anna");
      const { token } = await offerRenewal(scratch, owner, anna.id);
      expect(await readInvitations(scratch, owner)).toEqual([]);
      await expect(joinAs("Bram", token)).rejects.toEqual(refused("invitation-unknown"));
      await expect(renewPassword(scratch, token, "short")).rejects.toEqual(refused("password-length"));
      await renewPassword(scratch, token, "a new long password");
      expect((await actorOf(scratch.auth, scratch.store, browser.headers)).role).toBe("anyone");
      await expect(browserOf("Anna")).rejects.toEqual(refused("sign-in-refused"));
      await new PretendBrowser(scratch).signIn(emailOf("Anna"), "a new long password");
      await expect(renewPassword(scratch, token, "a new long password")).rejects.toEqual(
        refused("invitation-unknown"),
      );
      await expect(renewPassword(scratch, "made-up", "a new long password")).rejects.toEqual(
        refused("invitation-unknown"),
      );
    });

    it("name themselves anew, with everything they did", async () => {
      await changeOwnName(scratch, owner, "  Olga   de Vries ");
      expect(await scratch.store.read((reader) => reader.people())).toEqual([
        { id: owner.id, name: "Olga de Vries" },
      ]);
    });

    it("get another role, are suspended and restored, and the log tells of each", async () => {
      const anna = await member("Anna", "contributor");
      const browser = await browserOf("Anna");
      await changeRole(scratch, owner, anna.id, "editor");
      expect((await actorOf(scratch.auth, scratch.store, browser.headers)).role).toBe("editor");
      await suspend(scratch, owner, anna.id);
      expect((await actorOf(scratch.auth, scratch.store, browser.headers)).role).toBe("anyone");
      await expect(browserOf("Anna")).rejects.toEqual(refused("account-suspended"));
      await restore(scratch, owner, anna.id);
      expect((await actorOf(scratch.auth, scratch.store, (await browserOf("Anna")).headers)).role).toBe(
        "editor",
      );
      expect((await kinds()).slice(0, 4)).toEqual(["sign-in", "restored", "suspended", "role-changed"]);
    });

    it("leave their work behind when they are removed, and their name unless it is to be forgotten", async () => {
      const [anna, bram] = [await member("Anna", "editor"), await member("Bram", "editor")];
      const browser = await browserOf("Anna");
      await remove(scratch, owner, anna.id, false);
      await remove(scratch, owner, bram.id, true);
      expect((await readAccounts(scratch, owner)).map(({ name: person }) => person)).toEqual(["Olga"]);
      expect((await actorOf(scratch.auth, scratch.store, browser.headers)).role).toBe("anyone");
      await expect(browserOf("Anna")).rejects.toEqual(refused("sign-in-refused"));
      await expect(restore(scratch, owner, anna.id)).rejects.toEqual(refused("not-there"));
      const names = (await scratch.store.read((reader) => reader.people())).map(({ name: person }) => person);
      expect(names.sort()).toEqual(["Anna", "Olga"]);
      // The address is free again; who comes by it is somebody else.
      await member("Anna", "contributor");
      const annas = (await scratch.store.read((reader) => reader.people())).filter(
        (one) => one.name === "Anna",
      );
      expect(new Set(annas.map(({ id }) => id)).size).toBe(2);
    });

    it("are never without an owner", async () => {
      await expect(changeRole(scratch, owner, owner.id, "editor")).rejects.toEqual(refused("last-owner"));
      await expect(suspend(scratch, owner, owner.id)).rejects.toEqual(refused("last-owner"));
      await expect(remove(scratch, owner, owner.id, false)).rejects.toEqual(refused("last-owner"));
      await member("Anna", "owner");
      await changeRole(scratch, owner, owner.id, "editor");
    });

    it("may decide on their own suggestions only where the owner says so", async () => {
      const rules = () => scratch.store.read((reader) => readRules(reader));
      expect(await rules()).toEqual({ decideOwn: false });
      await changeRules(scratch, owner, { decideOwn: true });
      expect(await rules()).toEqual({ decideOwn: true });
      expect((await kinds())[0]).toBe("settings-changed");
    });
  });
}
