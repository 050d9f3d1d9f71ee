import type { Page } from "@playwright/test";
import { findings } from "./axe.ts";
import { keyboard } from "./hands.ts";
import { signInAs } from "./people.ts";
import { createLibrary, startTweeluik } from "./server.ts";
import { expect, stopAfter, test, untilHydrated } from "./test.ts";

const SLUG = "drie-maanden-druk";

test("an editor mends a sentence, and readers see it with its reason", async ({ page }) => {
  test.setTimeout(120_000);
  const library = await createLibrary();
  const server = await startTweeluik(library);
  try {
    await signInAs(page, server, "editor");
    await page.goto(`${server.url}/en/read/${SLUG}`);
    await page.getByRole("link", { name: "Edit this text" }).click();
    await page.getByRole("link", { name: "Edit the English of p4" }).click();
    await untilHydrated(page);
    const field = page.getByLabel("Text", { exact: true });
    const before = await field.inputValue();
    await field.fill(`${before}\nThis line is new. *So* is this.`);
    const preview = page.getByRole("region", { name: "As readers will see it, by sentence" });
    await expect(preview.getByRole("listitem").last()).toHaveText("So is this.");
    await expect(preview.locator("em").last()).toHaveText("So");
    expect(await findings(page)).toEqual([]);
    await page.getByLabel("Why").fill("To see how it is done.");
    await page.getByLabel("Why").press("Enter");
    await expect(page).toHaveURL(new RegExp(`/read/${SLUG}/edit#p4$`));
    expect(await findings(page)).toEqual([]);
    await page.goto(`${server.url}/en/read/${SLUG}`);
    await expect(page.getByText("This line is new.")).toBeVisible();
    await page.goto(`${server.url}/en/read/${SLUG}/why/p4`);
    await expect(page.getByText("To see how it is done.")).toBeVisible();

    await page.goto(`${server.url}/nl/read/${SLUG}/edit`);
    await untilHydrated(page);
    await page.locator("summary", { hasText: "Een ander adres geven" }).click();
    await page.getByLabel(/^Adres: kleine letters/).fill("maanden-van-druk");
    await page.getByRole("button", { name: "Een ander adres geven" }).click();
    await expect(page).toHaveURL(/\/nl\/read\/maanden-van-druk\/edit$/);
    await page.goto(`${server.url}/nl/read/${SLUG}`);
    await expect(page).toHaveURL(/\/nl\/read\/maanden-van-druk$/);

    await page.goto(`${server.url}/nl/read/maanden-van-druk/edit`);
    await untilHydrated(page);
    await page.locator("summary", { hasText: "Definitief verwijderen" }).click();
    await page.getByLabel(/^Voor de zekerheid/).fill("maanden-van-druk");
    await page.getByRole("button", { name: "Definitief verwijderen" }).click();
    await expect(page).toHaveURL(/\/nl$/);
    expect((await page.request.get(`${server.url}/nl/read/maanden-van-druk`)).status()).toBe(404);
  } finally {
    await stopAfter(page, server);
    await library.remove();
  }
});

test("a paragraph is added, taken out and put back by keyboard alone, on a phone", async ({ page }) => {
  test.setTimeout(120_000);
  const library = await createLibrary();
  const server = await startTweeluik(library);
  try {
    const read = async () => (await page.request.get(`${server.url}/en/read/${SLUG}`)).text();
    await page.setViewportSize({ width: 390, height: 844 });
    await signInAs(page, server, "editor");
    await page.goto(`${server.url}/en/read/${SLUG}/edit`);
    await keyboard.press(page.getByRole("link", { name: "Add below p4 (English)" }));
    await untilHydrated(page);
    await expect(page.getByRole("heading", { name: "New paragraph · English" })).toBeVisible();
    await keyboard.write(field(page), "This paragraph is new.");
    expect(await findings(page)).toEqual([]);
    await keyboard.press(page.getByRole("button", { name: "Add", exact: true }));
    await expect(page).toHaveURL(/\/edit#e\d+$/);
    await expect(page.getByText("This paragraph is new.")).toBeInViewport();
    await keyboard.press(page.getByRole("link", { name: /^Edit the English of e\d+$/ }));
    await untilHydrated(page);
    await keyboard.press(page.getByText("Take this paragraph out of the text"));
    await keyboard.write(page.getByLabel("Reason"), "It said nothing.");
    expect(await findings(page)).toEqual([]);
    await keyboard.press(page.getByRole("button", { name: "Take it out" }));
    const removed = page.getByRole("region", { name: "Taken out" });
    await expect(removed).toContainText("It said nothing.");
    expect(await findings(page)).toEqual([]);
    expect(await read()).not.toContain("This paragraph is new.");
    await untilHydrated(page);
    await keyboard.press(removed.getByRole("button", { name: /^Put back e\d+/ }));
    await expect(removed).toBeHidden();
    expect(await read()).toContain("This paragraph is new.");
  } finally {
    await stopAfter(page, server);
    await library.remove();
  }
});

for (const page of [`/en/read/${SLUG}`, `/en/read/${SLUG}/edit`])
  test(`an editor finds the alignment from ${page}`, async ({ page: tab, server }) => {
    await signInAs(tab, server, "editor");
    await tab.goto(page);
    await tab.getByRole("link", { name: "Change the alignment" }).click();
    await expect(tab.getByRole("heading", { level: 1, name: /^Align: / })).toBeVisible();
    await expect(tab.locator("[data-bead]").first()).toBeVisible();
  });

test("whoever may not edit sees no way in, and is refused at the door", async ({ page, server }) => {
  await signInAs(page, server, "reviewer");
  await page.goto(`/en/read/${SLUG}`);
  await expect(page.getByRole("link", { name: "Edit this text" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Change the alignment" })).toBeHidden();
  await page.goto(`/en/read/${SLUG}/edit`);
  await expect(page.getByRole("heading", { name: "This page is not for everybody" })).toBeVisible();
  const data = { do: "take-down", slug: SLUG, repeated: SLUG };
  const answer = await page.request.post("/api/texts", { data, headers: { origin: server.url } });
  expect([answer.status(), (await answer.json()).code]).toEqual([403, "not-allowed"]);
});

const PLACE = `/en/read/${SLUG}/edit/en/p5`;
const field = (page: Page) => page.getByLabel("Text", { exact: true });

/** Opens the editor of a paragraph and types behind what stands there. */
async function typeMore(page: Page, more: string): Promise<void> {
  await page.goto(PLACE);
  await untilHydrated(page);
  await field(page).fill(`${await field(page).inputValue()}\n${more}`);
  await page.getByLabel("Why").fill("To try it.");
}

test("what an editor has typed is there again after a closed tab, until it is saved", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await typeMore(page, "Typed, and the tab was closed.");
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(PLACE);
  await expect(again.getByRole("status").filter({ hasText: "is here again" })).toBeVisible();
  await expect(field(again)).toHaveValue(/Typed, and the tab was closed\.$/);
  await expect(again.getByLabel("Why")).toHaveValue("To try it.");
  expect(await findings(again)).toEqual([]);
  await again.getByRole("button", { name: "Begin again from what stands" }).click();
  await expect(field(again)).not.toHaveValue(/tab was closed/);
  await again.reload();
  await untilHydrated(again);
  await expect(field(again)).not.toHaveValue(/tab was closed/);
});

test.describe("when something goes wrong while saving", () => {
  test.use({ allowedComplaints: [/status of 401|ERR_INTERNET_DISCONNECTED/] });

  test("a session that has ended keeps what was typed, and the way to sign in stands there", async ({
    page,
    server,
  }) => {
    await signInAs(page, server, "editor");
    await typeMore(page, "The session ended.");
    const session = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Save" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "You are not signed in, or no longer." });
    await expect(alert.getByRole("link", { name: "Sign in" })).toHaveAttribute("target", "_blank");
    await expect(field(page)).toHaveValue(/The session ended\.$/);
    await page.context().addCookies(session);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL(/\/edit#p5$/);
    await page.goto(`/en/read/${SLUG}`);
    await expect(page.getByText("The session ended.")).toBeVisible();
  });

  test("without a connection nothing is lost, and what to do is said", async ({ page, server, context }) => {
    await signInAs(page, server, "editor");
    await typeMore(page, "The connection was gone.");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Check your connection and try again.")).toBeVisible();
    await context.setOffline(false);
    await page.reload();
    await untilHydrated(page);
    await expect(field(page)).toHaveValue(/The connection was gone\.$/);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL(/\/edit#p5$/);
  });
});
