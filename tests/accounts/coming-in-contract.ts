import { describe, expect, it } from "vitest";
import {
  findInvitation,
  invite,
  inviteFirstOwner,
  readInvitations,
  withdrawInvitation,
} from "#src/workflows/accounts/invitations.ts";
import { join } from "#src/workflows/accounts/join.ts";
import { PASSWORD, peopleIn, refused } from "./people-in.ts";
import type { Scratch } from "./scratch-accounts.ts";

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** How people come in, on either database: by the first link, and by invitations. */
export function comingInContract(name: string, open: () => Promise<Scratch>): void {
  describe(`people who come in on ${name}`, () => {
    const us = peopleIn(open);
    const { joinAs, actorNamed, member } = us;

    it("are invited by the first start until there is an owner", async () => {
      expect(us.owner.role).toBe("owner");
      expect(await inviteFirstOwner(us.scratch.store, us.scratch.clock)).toBeNull();
    });

    it("come in once by an invitation, with its role", async () => {
      const { token } = await invite(us.scratch, us.owner, { role: "reviewer", email: null });
      expect(await findInvitation(us.scratch.store, us.scratch.clock, token)).toMatchObject({
        role: "reviewer",
      });
      await joinAs("Anna", token);
      expect(await actorNamed("Anna")).toMatchObject({ role: "reviewer" });
      await expect(joinAs("Bram", token)).rejects.toEqual(refused("invitation-unknown"));
      expect(await readInvitations(us.scratch, us.owner)).toEqual([]);
    });

    it("come in alone when two use one link at once, and the other can join by the next", async () => {
      const { token } = await invite(us.scratch, us.owner, { role: "reviewer", email: null });
      const outcomes = await Promise.allSettled([joinAs("Anna", token), joinAs("Bram", token)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const other = outcomes[0]?.status === "rejected" ? "Anna" : "Bram";
      expect(await member(other, "editor")).toMatchObject({ role: "editor" });
    });

    it("do not come in by a link that is too old, withdrawn, or made up", async () => {
      const old = await invite(us.scratch, us.owner, { role: "editor", email: null });
      const withdrawn = await invite(us.scratch, us.owner, { role: "editor", email: null });
      await withdrawInvitation(us.scratch, us.owner, withdrawn.id);
      await expect(withdrawInvitation(us.scratch, us.owner, withdrawn.id)).rejects.toEqual(
        refused("not-there"),
      );
      us.scratch.wait(WEEK + 1);
      for (const token of [old.token, withdrawn.token, "made-up"]) {
        await expect(joinAs("Anna", token)).rejects.toEqual(refused("invitation-unknown"));
      }
    });

    it("are told what is wrong with what they gave, and keep their invitation", async () => {
      const { token } = await invite(us.scratch, us.owner, { role: "editor", email: null });
      const good = { token, name: "Anna", email: "anna@example.org", password: PASSWORD };
      const faults = [
        { given: { ...good, name: " " }, code: "name-invalid" },
        { given: { ...good, name: "An\u202ena" }, code: "name-invalid" },
        { given: { ...good, email: "anna" }, code: "email-invalid" },
        { given: { ...good, email: "OLGA@example.org" }, code: "email-taken" },
        { given: { ...good, password: "too short" }, code: "password-length" },
      ];
      for (const { given, code } of faults)
        await expect(join(us.scratch, given)).rejects.toEqual(refused(code));
      await join(us.scratch, good);
      expect((await actorNamed("Anna")).role).toBe("editor");
    });
  });
}
