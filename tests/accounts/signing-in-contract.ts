import { describe, expect, it } from "vitest";
import { actorOf } from "#src/accounts/actor.ts";
import { endOtherSessions, endOwnSession, readOwnAccount } from "#src/workflows/accounts/own-account.ts";
import {
  changeOwnPassword,
  confirmTwoFactor,
  startTwoFactor,
  stopTwoFactor,
} from "#src/workflows/accounts/own-password.ts";
import { codeOf } from "./authenticator.ts";
import { PretendBrowser } from "./browser.ts";
import { PASSWORD, peopleIn, refused } from "./people-in.ts";
import type { Scratch } from "./scratch-accounts.ts";

const MINUTE = 60_000;

/** How people sign in and keep their account safe, on either database. */
export function signingInContract(name: string, open: () => Promise<Scratch>): void {
  describe(`people who sign in on ${name}`, () => {
    const us = peopleIn(open);
    const { kinds, member, browserOf, emailOf } = us;

    it("sign in with e-mail address and password, and the log says so", async () => {
      const browser = await browserOf("Olga");
      expect(await actorOf(us.scratch.auth, us.scratch.store, browser.headers)).toEqual(us.owner);
      expect((await kinds())[0]).toBe("sign-in");
      await browser.post("/sign-out");
      expect((await actorOf(us.scratch.auth, us.scratch.store, browser.headers)).role).toBe("anyone");
      expect((await kinds())[0]).toBe("sign-out");
    });

    it("cannot sign up by themselves, nor reach what has no business outside", async () => {
      const browser = new PretendBrowser(us.scratch);
      const own = { name: "Eve", email: "eve@example.org", password: PASSWORD };
      await expect(browser.post("/sign-up/email", own)).rejects.toEqual(refused("not-there"));
      await expect(us.scratch.auth.api.signUpEmail({ body: own })).rejects.toThrow();
      await expect(browser.post("/list-sessions")).rejects.toEqual(refused("not-there"));
    });

    it("are locked out after ten wrong passwords, with the right one too, for a quarter of an hour", async () => {
      const browsers = Array.from({ length: 10 }, () => new PretendBrowser(us.scratch, "198.51.100.7"));
      for (const browser of browsers) {
        await expect(browser.signIn(emailOf("Olga"), "a wrong guess")).rejects.toEqual(
          refused("sign-in-refused"),
        );
      }
      const again = new PretendBrowser(us.scratch, "198.51.100.7");
      await expect(again.signIn(emailOf("Olga"), PASSWORD)).rejects.toEqual(refused("sign-in-locked"));
      expect(await kinds()).toContain("sign-in-blocked");
      // From where she always signs in she is not kept out.
      await browserOf("Olga");
      for (let i = 0; i < 10; i++) {
        await expect(again.signIn("nobody@example.org", "a guess")).rejects.toEqual(
          expect.objectContaining({ code: expect.stringMatching(/sign-in-refused|too-many-requests/) }),
        );
      }
      us.scratch.wait(14 * MINUTE);
      await expect(again.signIn(emailOf("Olga"), PASSWORD)).rejects.toEqual(refused("sign-in-locked"));
      us.scratch.wait(MINUTE + 1);
      await expect(again.signIn(emailOf("Olga"), "a wrong guess")).rejects.not.toEqual(
        refused("sign-in-locked"),
      );
    });

    it("are asked to wait when one address tries too often, whatever it tries", async () => {
      const codes: string[] = [];
      for (let i = 0; i < 12; i++) {
        const browser = new PretendBrowser(us.scratch, "203.0.113.9");
        codes.push(await browser.signIn(`guess${i}@example.org`, "a guess").catch(({ code }) => code));
      }
      expect(codes.slice(0, 10)).toEqual(Array(10).fill("sign-in-refused"));
      expect(codes.slice(10)).toEqual(["too-many-requests", "too-many-requests"]);
      await browserOf("Olga");
    });

    it("sign in with a code of their app once they have set that up, or with a spare code, once", async () => {
      const browser = await browserOf("Olga");
      const wrong = startTwoFactor(us.scratch, us.owner, "a wrong guess", browser.headers);
      await expect(wrong).rejects.toEqual(refused("password-wrong"));
      const { uri, backupCodes } = await startTwoFactor(us.scratch, us.owner, PASSWORD, browser.headers);
      expect(backupCodes.length).toBeGreaterThan(5);
      await expect(confirmTwoFactor(us.scratch, us.owner, "000000", browser.headers)).rejects.toEqual(
        refused("code-wrong"),
      );
      browser.keep(await confirmTwoFactor(us.scratch, us.owner, codeOf(uri), browser.headers));
      expect((await readOwnAccount(us.scratch, us.owner, browser.headers)).twoFactor).toBe(true);

      const next = new PretendBrowser(us.scratch);
      expect(await next.signIn(emailOf("Olga"), PASSWORD)).toMatchObject({ twoFactorRedirect: true });
      expect((await actorOf(us.scratch.auth, us.scratch.store, next.headers)).role).toBe("anyone");
      await expect(next.post("/two-factor/verify-totp", { code: "000000" })).rejects.toEqual(
        refused("code-wrong"),
      );
      await next.post("/two-factor/verify-totp", { code: codeOf(uri) });
      expect(await actorOf(us.scratch.auth, us.scratch.store, next.headers)).toEqual(us.owner);
      expect((await kinds())[0]).toBe("sign-in");

      const spare = async () => {
        const lost = new PretendBrowser(us.scratch);
        await lost.signIn(emailOf("Olga"), PASSWORD);
        return lost.post("/two-factor/verify-backup-code", { code: backupCodes[0] });
      };
      await spare();
      await expect(spare()).rejects.toEqual(refused("code-wrong"));

      browser.keep(await stopTwoFactor(us.scratch, us.owner, PASSWORD, browser.headers));
      expect(await new PretendBrowser(us.scratch).signIn(emailOf("Olga"), PASSWORD)).not.toHaveProperty(
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
        (await actorOf(us.scratch.auth, us.scratch.store, browser.headers)).role;
      const { sessions } = await readOwnAccount(us.scratch, us.owner, here.headers);
      expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false, false]);
      const [, other] = (await readOwnAccount(us.scratch, us.owner, there.headers)).sessions;
      await endOwnSession(us.scratch, us.owner, other?.id ?? "");
      const left = await Promise.all([here, there, elsewhere].map(roleIn));
      expect(left.filter((role) => role === "owner")).toHaveLength(2);
      expect(left[1]).toBe("owner");
      await endOtherSessions(us.scratch, us.owner, there.headers);
      expect(await Promise.all([here, there, elsewhere].map(roleIn))).toEqual(["anyone", "owner", "anyone"]);
    });

    it("end nobody else's session", async () => {
      const anna = await member("Anna", "reviewer");
      const { sessions } = await readOwnAccount(us.scratch, us.owner, (await browserOf("Olga")).headers);
      await expect(endOwnSession(us.scratch, anna, sessions[0]?.id ?? "")).rejects.toEqual(
        refused("not-there"),
      );
    });

    it("change their password, which ends every other session", async () => {
      const [here, there] = [await browserOf("Olga"), await browserOf("Olga")];
      const passwords = { current: "a wrong guess", next: "another long password" };
      const wrong = changeOwnPassword(us.scratch, us.owner, passwords, here.headers);
      await expect(wrong).rejects.toEqual(refused("password-wrong"));
      here.keep(
        await changeOwnPassword(us.scratch, us.owner, { ...passwords, current: PASSWORD }, here.headers),
      );
      expect((await actorOf(us.scratch.auth, us.scratch.store, here.headers)).role).toBe("owner");
      expect((await actorOf(us.scratch.auth, us.scratch.store, there.headers)).role).toBe("anyone");
      await expect(browserOf("Olga")).rejects.toEqual(refused("sign-in-refused"));
    });
  });
}
