import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actorOf } from "#src/accounts/actor.ts";
import type { Actor } from "#src/accounts/permissions.ts";
import { invite } from "#src/workflows/accounts/invitations.ts";
import { suspend } from "#src/workflows/accounts/members.ts";
import { joinByOpenId } from "#src/workflows/accounts/open-id.ts";
import { PretendBrowser } from "./browser.ts";
import { openIdProvider } from "./open-id-provider.ts";
import { type Scratch, scratchAccounts } from "./scratch-accounts.ts";
import { signedIn } from "./signed-in.ts";

describe("whoever comes from an OpenID provider", () => {
  let provider: Awaited<ReturnType<typeof openIdProvider>>;
  let scratch: Scratch;
  let owner: Actor;

  beforeEach(async () => {
    provider = await openIdProvider();
    scratch = await scratchAccounts(undefined, { openId: provider.settings });
    const headers = await signedIn(scratch.auth, scratch.store, { name: "Olga", role: "owner" });
    owner = await actorOf(scratch.auth, scratch.store, headers);
    provider.become({ sub: "7", name: "Anna", email: "anna@example.org" });
  });
  afterEach(async () => {
    await scratch.dispose();
    await provider.close();
  });

  const roleOf = async ({ headers }: PretendBrowser) =>
    (await actorOf(scratch.auth, scratch.store, headers)).role;

  async function joinWith(browser: PretendBrowser, token: string): Promise<string> {
    const { url, cookies } = await joinByOpenId(scratch, token, { headers: browser.headers, locale: "nl" });
    browser.keep(cookies);
    return browser.visit(url);
  }

  async function signIn(browser: PretendBrowser): Promise<string> {
    const { url } = await browser.post("/sign-in/social", {
      ...{ provider: "openid", callbackURL: "/nl", errorCallbackURL: "/nl/sign-in", disableRedirect: true },
    });
    return browser.visit(String(url));
  }

  it("joins with an invitation, by its role, and signs in again without one", async () => {
    const browser = new PretendBrowser(scratch);
    const { token } = await invite(scratch, owner, { role: "reviewer", email: null });
    expect(await joinWith(browser, token)).toMatch(/\/nl\/account$/);
    expect(await roleOf(browser)).toBe("reviewer");
    const again = new PretendBrowser(scratch);
    expect(await signIn(again)).toMatch(/\/nl$/);
    expect(await actorOf(scratch.auth, scratch.store, again.headers)).toMatchObject({
      name: "Anna",
      role: "reviewer",
    });
  });

  it("is turned away without an invitation, and no account is made", async () => {
    const browser = new PretendBrowser(scratch);
    expect(await signIn(browser)).toContain("/nl/sign-in?error=");
    expect(await roleOf(browser)).toBe("anyone");
    const accounts = await scratch.store.read((reader) => reader.accounts.accounts());
    expect(accounts.map(({ name }) => name)).toEqual(["Olga"]);
  });

  it("spends the invitation: another person does not come in by the same one", async () => {
    const { token } = await invite(scratch, owner, { role: "reviewer", email: null });
    await joinWith(new PretendBrowser(scratch), token);
    await expect(joinWith(new PretendBrowser(scratch), token)).rejects.toMatchObject({
      code: "invitation-unknown",
    });
  });

  it("is kept out once suspended", async () => {
    const { token } = await invite(scratch, owner, { role: "reviewer", email: null });
    const browser = new PretendBrowser(scratch);
    await joinWith(browser, token);
    const { id } = await actorOf(scratch.auth, scratch.store, browser.headers);
    await suspend(scratch, owner, id);
    const again = new PretendBrowser(scratch);
    await signIn(again).catch(() => undefined);
    expect(await roleOf(again)).toBe("anyone");
  });
});
