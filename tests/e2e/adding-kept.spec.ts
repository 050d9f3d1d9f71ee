import type { Page } from "@playwright/test";
import { DUTCH, ENGLISH } from "../workflows/adding/harbour.ts";
import { align, bring, button, heading, side } from "./adding-page.ts";
import { signInAs } from "./people.ts";
import { expect, test, untilHydrated } from "./test.ts";

test.use({ libraryName: "of drafts" });

const ROWS = "How the sentences stand side by side";
const ABOUT = "Describe the text";

/** Merges two sentences in the editor, and saves nothing. */
async function merge(page: Page): Promise<void> {
  await untilHydrated(page);
  await page.locator("[data-side=nl]").nth(1).focus();
  await page.keyboard.press("m");
  await expect(page.locator("[data-unsaved='1']")).toBeAttached();
}

/** How many groups of sentences the draft has on the server. */
async function beadsOf(page: Page): Promise<number> {
  const answer = await page.request.get(`/api${new URL(page.url()).pathname.replace(/^\/en/, "")}/alignment`);
  const { rows } = await answer.json();
  return rows.reduce((sum: number, { beads }: { beads: unknown[] }) => sum + beads.length, 0);
}

for (const way of ["Describe the text", "Describe", "Look", "Bring", "Back to what was recognised"]) {
  test(`rows that I merged and did not save are saved when I leave them by “${way}”`, async ({
    page,
    server,
  }) => {
    await signInAs(page, server, "editor");
    await align(page);
    const before = await beadsOf(page);
    await merge(page);
    await button(page, way).click();
    await expect(heading(page, ROWS)).toHaveCount(0);
    expect(await beadsOf(page)).toBe(before - 1);
  });
}

test("I leave the rows also when the browser has closed what it keeps edits in", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await align(page);
  await expect(button(page, "Undo")).toBeVisible();
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    };
  });
  await button(page, "Describe").click();
  await expect(heading(page, ABOUT)).toBeVisible();
});

test.describe("when the rows cannot be saved", () => {
  test.use({ allowedComplaints: [/Failed to load resource/] });
  test("I am told so, and stay with them until they are", async ({ page, server }) => {
    await signInAs(page, server, "editor");
    await align(page);
    const before = await beadsOf(page);
    await merge(page);
    await page.route("**/alignment", (route) => route.abort());
    await button(page, "Describe").click();
    await expect(page.getByRole("alert").filter({ hasText: "some changes are not saved" })).toBeVisible();
    await expect(heading(page, ROWS)).toBeVisible();
    await page.unroute("**/alignment");
    await button(page, "Describe").click();
    await expect(heading(page, ABOUT)).toBeVisible();
    expect(await beadsOf(page)).toBe(before - 1);
  });
});

const author = (page: Page) => side(page, "The Dutch text").getByLabel("Author");
const translator = (page: Page) => side(page, "The English translation").getByLabel("Translator");

test("what I filled in about the text is there when I come back, however I left", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await align(page);
  const address = page.url();
  await button(page, "Describe").click();
  await untilHydrated(page);
  await author(page).fill("W. Water");
  await page.goto("/en");
  await page.goto(address);
  await expect(author(page)).toHaveValue("W. Water");
  await untilHydrated(page);
  await side(page, "The Dutch text").getByLabel("Date").fill("gist");
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await page.reload();
  await expect(side(page, "The Dutch text").getByLabel("Date")).toHaveValue("gist");
  await expect(page.getByRole("alert").filter({ hasText: "gist" })).toHaveCount(0);
  for (const way of ["Back to the rows", "Align", "Look"]) {
    await translator(page).fill(`T. Tolk, ${way}`);
    await button(page, way).click();
    await expect(heading(page, ABOUT)).toHaveCount(0);
    await button(page, "Describe").click();
    await expect(translator(page)).toHaveValue(`T. Tolk, ${way}`);
  }
});

test("what I fill in in two windows is all kept, and nothing is published unseen", async ({
  page,
  server,
}) => {
  await signInAs(page, server, "editor");
  await align(page);
  await button(page, "Describe").click();
  await untilHydrated(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await untilHydrated(other);
  await author(page).fill("W. Water");
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await translator(other).fill("T. Tolk");
  await expect(other.getByText(/^Kept at/)).toBeVisible();
  await page.reload();
  await expect(author(page)).toHaveValue("W. Water");
  await expect(translator(page)).toHaveValue("T. Tolk");
  await translator(other).fill("T. Tolk-Taal");
  await button(other, "Put it into the library").click();
  await expect(author(other)).toHaveAccessibleDescription(/In another window “W. Water” was filled in/);
  await expect(author(other)).toHaveValue("W. Water");
  await expect(translator(other)).toHaveValue("T. Tolk-Taal");
  await other.close();
});

test("what I ticked to stay out is ticked when I come back, however I left", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await bring(page, DUTCH, ENGLISH);
  await expect(heading(page, "What was recognised")).toBeVisible();
  await untilHydrated(page);
  const address = page.url();
  const suspect = page.getByRole("checkbox", { name: /Lees ook/ });
  const paragraph = page.getByRole("checkbox", { name: /Bij storm/ });
  await suspect.uncheck();
  await paragraph.check();
  await page.goto("/en");
  await page.goto(address);
  await expect(suspect).not.toBeChecked();
  await expect(paragraph).toBeChecked();
  await untilHydrated(page);
  await suspect.check();
  await button(page, "Bring").click();
  await button(page, "Look").click();
  await expect(suspect).toBeChecked();
  await expect(paragraph).toBeChecked();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the steps take along what I filled in", async ({ page, server }) => {
    await signInAs(page, server, "editor");
    await page.goto("/en/add");
    await side(page, "Dutch").getByLabel("Paste the text").fill(DUTCH);
    await side(page, "English").getByLabel("Paste the text").fill(ENGLISH);
    await button(page, "Look at what was recognised").click();
    await button(page, "Align the two").click();
    await button(page, "Describe").click();
    await author(page).fill("W. Water");
    await button(page, "Look").click();
    await expect(heading(page, "What was recognised")).toBeVisible();
    await button(page, "Describe").click();
    await expect(author(page)).toHaveValue("W. Water");
  });
});
