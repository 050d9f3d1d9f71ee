import type { Page } from "@playwright/test";
import { codeOf } from "../accounts/authenticator.ts";
import { findings } from "./axe.ts";
import { PASSWORD, signInAs } from "./people.ts";
import { createLibrary, startTweeluik } from "./server.ts";
import { expect, test, untilHydrated } from "./test.ts";

const TEXT = "/en/read/drie-maanden-druk";

test("the first start makes an owner, who invites a contributor, who signs in with a code", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const library = await createLibrary();
  const server = await startTweeluik(library);
  try {
    const link = /http:\S+\/join\/\S+/.exec(server.output())?.[0] ?? "";
    const owner = await browser.newPage({ baseURL: server.url });
    await owner.goto(link);
    await fillIn(owner, { Name: "Olga", "E-mail address": "olga@example.org", Password: PASSWORD });
    await owner.getByRole("button", { name: "Make the account" }).click();
    await expect(owner.getByRole("heading", { name: "Your account" })).toBeVisible();
    await expect(owner.getByRole("banner").getByRole("link", { name: /Your account:\s+Olga/ })).toBeVisible();

    await owner.getByRole("link", { name: "People and invitations" }).click();
    await untilHydrated(owner);
    await owner.getByLabel("Role").first().selectOption({ value: "contributor" });
    await owner.getByRole("button", { name: "Make a link" }).click();
    const invitation = await owner.getByLabel("The link").inputValue();

    // From here on by keyboard alone.
    const anna = await browser.newPage({ baseURL: server.url });
    await anna.goto(invitation);
    await expect(anna.getByText("as contributor: you may suggest, comment and write notes.")).toBeVisible();
    await untilHydrated(anna);
    await type(anna, ["Anna", "anna@example.org", PASSWORD]);
    await expect(anna.getByRole("heading", { name: "Your account" })).toBeVisible();
    await untilHydrated(anna);
    const twoFactor = anna.getByRole("heading", { name: "Signing in with a code" });
    await expect(twoFactor).toBeVisible();
    await anna.getByRole("button", { name: "Set it up" }).focus();
    await anna.keyboard.press("Shift+Tab");
    await anna.keyboard.type(PASSWORD);
    await anna.keyboard.press("Enter");
    const key = (await anna.locator("code").first().textContent()) ?? "";
    await anna.getByLabel("Code from your app").focus();
    await anna.keyboard.type(codeOf(`otpauth://totp/x?secret=${key}`));
    await anna.keyboard.press("Enter");
    await expect(anna.getByText("On. Signing in also takes a code from your app.")).toBeVisible();
    await untilHydrated(anna);
    await anna.getByRole("button", { name: "Sign out", exact: true }).focus();
    await anna.keyboard.press("Enter");
    await expect(anna.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();

    await anna.goto(`/en/sign-in?next=${TEXT}`);
    await untilHydrated(anna);
    await type(anna, ["anna@example.org", PASSWORD]);
    await expect(anna.getByLabel("Code from your app")).toBeFocused();
    await anna.keyboard.type(codeOf(`otpauth://totp/x?secret=${key}`));
    await anna.keyboard.press("Enter");
    await expect(anna).toHaveURL(new RegExp(`${TEXT}$`));
    await expect(anna.getByRole("banner").getByRole("link", { name: /Anna/ })).toBeVisible();
    await anna.goto("/en/people");
    await expect(anna.getByRole("heading", { name: "This page is not for everybody" })).toBeVisible();

    await owner.goto("/en/people/log");
    const deeds = await owner.locator("tbody tr td:nth-child(3)").allTextContents();
    expect(deeds.at(0)).toContain("signed in");
    expect(deeds.at(-1)).toContain("joined");
    await owner.goto("/en/people");
    await expect(owner.getByText("anna@example.org")).toBeVisible();
    expect(await used(owner, invitation)).toBe("This invitation no longer holds");
  } finally {
    await server.stop();
    await library.remove();
  }
});

test.describe("where something goes wrong", () => {
  test.use({ allowedComplaints: [/status of 401|ERR_INTERNET_DISCONNECTED/] });

  test("a wrong password is said in words, and what was filled in stays", async ({ page }) => {
    await page.goto("/nl/sign-in");
    await untilHydrated(page);
    await fillIn(page, { "E-mailadres": "nobody@example.org", Wachtwoord: "not the password" });
    await page.getByRole("button", { name: "Aanmelden" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "horen niet bij elkaar" })).toBeVisible();
    await expect(page.getByLabel("E-mailadres")).toHaveValue("nobody@example.org");
  });

  test("a connection that fails while saving is said in words", async ({ page, server, context }) => {
    await signInAs(page, server, "contributor");
    await page.goto("/en/account");
    await untilHydrated(page);
    await page.getByLabel("Name", { exact: true }).fill("Anna de Vries");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Change the name" }).click();
    await expect(page.getByText("The site cannot be reached.")).toBeVisible();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Anna de Vries");
    await context.setOffline(false);
  });
});

test("a page of the library is the same for everybody, and shows the name of whoever reads it", async ({
  page,
  server,
  request,
}) => {
  await signInAs(page, server, "contributor");
  const anonymous = await (await request.get(TEXT)).text();
  const signedIn = await (await page.request.get(TEXT)).text();
  expect(signedIn).toBe(anonymous);
  await page.goto(TEXT);
  await expect(page.getByRole("banner").getByRole("link", { name: /Your account/ })).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeHidden();
});

test("axe finds nothing on any page about people, and none is too wide", async ({ page, server }) => {
  test.setTimeout(90_000);
  const look = async (path: string) => {
    await page.goto(path);
    expect(await findings(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
  };
  await look("/nl/sign-in");
  await look("/en/join/no-such-invitation");
  await look("/en/people");
  await signInAs(page, server, "contributor");
  await look("/nl/account");
  await signInAs(page, server, "owner");
  for (const path of ["/en/account", "/nl/people", "/en/people/log", "/nl/settings"]) await look(path);
  await page.goto("/nl/people");
  await page.locator("details summary").last().click();
  expect(await findings(page)).toEqual([]);
});

async function fillIn(page: Page, fields: Record<string, string>): Promise<void> {
  await untilHydrated(page);
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
}

/** Types into the fields of the page's form, one after the other, and sends it off, all by keyboard. */
async function type(page: Page, values: readonly string[]): Promise<void> {
  await page.locator("main input").first().focus();
  for (const [index, value] of values.entries()) {
    if (index > 0) await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(value);
  }
  await page.keyboard.press("Enter");
}

async function used(page: Page, invitation: string): Promise<string | null> {
  await page.goto(invitation);
  return page.getByRole("heading", { level: 1 }).textContent();
}
