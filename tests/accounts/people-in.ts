import { afterEach, beforeEach, expect } from "vitest";
import type { Actor, Role } from "#src/accounts/permissions.ts";
import { readLog } from "#src/workflows/accounts/audit-log.ts";
import { type GivenRole, invite, inviteFirstOwner } from "#src/workflows/accounts/invitations.ts";
import { join } from "#src/workflows/accounts/join.ts";
import { PretendBrowser } from "./browser.ts";
import type { Scratch } from "./scratch-accounts.ts";

export const PASSWORD = "correct horse battery";
export const refused = (code: string) => expect.objectContaining({ code });

/** A library with its owner, new for every test of the suite, and what people do in it. */
export function peopleIn(open: () => Promise<Scratch>) {
  const here = {} as { scratch: Scratch; owner: Actor };

  beforeEach(async () => {
    here.scratch = await open();
    await joinAs("Olga", (await inviteFirstOwner(here.scratch.store, here.scratch.clock)) ?? "");
    here.owner = await actorNamed("Olga");
  });
  afterEach(() => here.scratch.dispose());

  const emailOf = (person: string) => `${person.toLowerCase()}@example.org`;
  const joinAs = (person: string, token: string) =>
    join(here.scratch, { token, name: person, email: emailOf(person), password: PASSWORD });
  const kinds = async () =>
    (await readLog(here.scratch, here.owner, undefined)).deeds.map(({ kind }) => kind);

  async function actorNamed(person: string): Promise<Actor> {
    const people = await here.scratch.store.read((reader) => reader.people());
    const id = people.find((one) => one.name === person)?.id ?? "";
    const found = await here.scratch.store.read((reader) => reader.accounts.contributor(id));
    return { id, name: person, role: found?.role as Role };
  }

  async function member(person: string, role: GivenRole): Promise<Actor> {
    await joinAs(person, (await invite(here.scratch, here.owner, { role, email: null })).token);
    return actorNamed(person);
  }

  async function browserOf(person: string): Promise<PretendBrowser> {
    const browser = new PretendBrowser(here.scratch);
    await browser.signIn(emailOf(person), PASSWORD);
    return browser;
  }

  return Object.assign(here, { emailOf, joinAs, kinds, actorNamed, member, browserOf });
}
