import { DUTCH, ENGLISH } from "../workflows/adding/harbour.ts";
import { bring, button, field, heading } from "./adding-page.ts";
import { signInAs } from "./people.ts";
import { expect, test, untilHydrated } from "./test.ts";

test.use({ libraryName: "of drafts" });

test("what I type is kept: I go away at any step, come back, and go on there", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await page.goto("/en/add");
  await untilHydrated(page);
  await field(page, "Dutch").fill("De haven wacht op de brug.");
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await page.goto("/en");
  await page.goto("/en/add");
  await page.getByRole("link", { name: "Go on with Without a title yet" }).first().click();
  await expect(field(page, "Dutch")).toHaveValue("De haven wacht op de brug.");
  const address = page.url();

  await untilHydrated(page);
  await field(page, "Dutch").fill(DUTCH);
  await field(page, "English").fill(ENGLISH);
  await button(page, "Look at what was recognised").click();
  await expect(heading(page, "What was recognised")).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goto("/en");
  await page.goto(address);
  await expect(heading(page, "What was recognised")).toBeVisible();
  await button(page, "Align the two").click();
  await expect(heading(page, "How the sentences stand side by side")).toBeVisible();
  await page.goto("/en");
  await page.goto(address);
  await expect(heading(page, "How the sentences stand side by side")).toBeVisible();
  await button(page, "Bring").click();
  await expect(field(page, "English")).toHaveValue(/The harbour does not sleep/);
});

test("a draft that has become a text meanwhile leads to it", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  const gone = "/add/01M8CG0XE6NVCN7XCT5NB2YY5Y";
  await page.goto(`/en${gone}?becomes=drie-maanden-druk`);
  await expect(page).toHaveURL(/\/en\/read\/drie-maanden-druk$/);
  await page.goto(`/en${gone}?becomes=//elsewhere.example`);
  await expect(page).toHaveURL(/\/en\/add\?wrong=draft-unknown$/);
  expect(await (await page.request.get(`/api${gone}`)).json()).toEqual({ gone: true });
});

test("a draft that I throw away is gone, after a second press", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await bring(page, DUTCH, ENGLISH);
  await page.getByText("Throw this draft away").click();
  await page.getByRole("button", { name: /^Throw away/ }).click();
  await expect(page.getByText("The draft has been thrown away.")).toBeVisible();
});

test("whoever is no editor is told so, and offered to sign in", async ({ page, server }) => {
  await page.goto("/en/add");
  await expect(page.getByRole("link", { name: /sign in/i }).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Paste the text" })).toHaveCount(0);
  const answer = await page.request.post("/api/add?in=en", {
    headers: { origin: server.url, accept: "application/json" },
    multipart: { "nl.text": "x" },
  });
  expect(answer.status()).toBe(403);
});
