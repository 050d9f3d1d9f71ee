import type { Page } from "@playwright/test";
import { button, field, heading, side } from "./adding-page.ts";
import { findings } from "./axe.ts";
import { signInAs } from "./people.ts";
import { expect, test, untilHydrated } from "./test.ts";

/** A book and its translation by their length: every day something else happens. */
function book(sentences: number): Record<"nl" | "en", string> {
  const days = Array.from({ length: sentences }, (_, at) => at + 1);
  return {
    nl: days
      .map((day) => `Op dag ${day} telde de havenmeester ${day * 7} schepen op het water.`)
      .join("\n\n"),
    en: days.map((day) => `On day ${day} the harbour master counted ${day * 7} ships.`).join("\n\n"),
  };
}

/** As the browser would; says whether the page took it itself. */
const paste = (page: Page, name: string, text: string) =>
  field(page, name).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const options = { clipboardData, bubbles: true, cancelable: true };
    return !field.dispatchEvent(new ClipboardEvent("paste", options));
  }, text);

test("a book that I paste goes along as a file; while it is aligned I see how far that is, and stop it", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, server, "editor");
  await page.goto("/en/add");
  await untilHydrated(page);
  const { nl, en } = book(40_000);
  expect(await paste(page, "Dutch", "De haven slaapt niet.")).toBe(false);
  expect(await paste(page, "Dutch", nl)).toBe(true);
  const where = "The text is too long for the field: it will be sent as the file pasted.txt (2.6 MB).";
  await expect(side(page, "Dutch").getByRole("status")).toHaveText(where);
  await expect(side(page, "Dutch").getByPlaceholder(where)).toBeEmpty();
  expect(await paste(page, "English", en)).toBe(true);
  await button(page, "Look at what was recognised").click();
  await expect(heading(page, "What was recognised")).toBeVisible({ timeout: 60_000 });
  await button(page, "Align the two").click();
  const bar = page.getByRole("progressbar", { name: "The sentences are being aligned" });
  await expect(bar).toBeVisible();
  await expect(page.getByRole("listitem").and(page.locator("[aria-current=step]"))).toContainText("Align");
  await expect(bar).not.toHaveJSProperty("value", 0);
  expect(await findings(page)).toEqual([]);
  await button(page, "Stop this").click();
  await expect(heading(page, "What was recognised")).toBeVisible();
  await button(page, "Give other texts").click();
  await expect(side(page, "Dutch").getByText("pasted.txt is kept")).toBeVisible();
});

test("what I paste after a book is added to it, and I may take it all away", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  await page.goto("/en/add");
  await untilHydrated(page);
  const { nl, en } = book(20_000);
  const said = side(page, "Dutch").getByRole("status");
  expect(await paste(page, "Dutch", nl)).toBe(true);
  await expect(said).toHaveText(/file pasted\.txt \(1\.3 MB\)\.$/);
  expect(await paste(page, "Dutch", nl)).toBe(true);
  await expect(said).toHaveText(/^What you pasted now has been added.*pasted\.txt \(2\.5 MB\)\.$/);
  expect(await paste(page, "Dutch", "Slot van het boek.")).toBe(true);
  const file = side(page, "Dutch").getByLabel("Or a file");
  const content = await file.evaluate((input: HTMLInputElement) => input.files?.[0]?.text());
  expect(content).toBe([nl, nl, "Slot van het boek."].join("\n\n"));
  expect(await findings(page)).toEqual([]);
  await button(page, "Remove pasted.txt").click();
  await expect(said).toHaveText("pasted.txt will no longer be used.");
  await expect(field(page, "Dutch")).toBeFocused();
  expect(await paste(page, "Dutch", "De haven slaapt niet.")).toBe(false);
  expect(await paste(page, "English", en)).toBe(true);
  await side(page, "English")
    .getByLabel("Or a file")
    .setInputFiles({ name: "harbour.txt", mimeType: "text/plain", buffer: Buffer.from("The harbour.") });
  await expect(side(page, "English").getByRole("status")).toHaveText(/pasted\.txt will no longer be used/);
});

/** Puts a long text into a field. Playwright's own way takes a minute for so many lines. */
const hold = (page: Page, name: string, text: string) =>
  field(page, name).evaluate((field: HTMLTextAreaElement, long) => {
    field.value = long;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);

test("what I pasted and is long stands on the page by its beginning, and stays", async ({ page, server }) => {
  await signInAs(page, server, "editor");
  const { nl, en } = book(4_000);
  await page.goto("/en/add");
  await untilHydrated(page);
  await hold(page, "Dutch", nl);
  await button(page, "Look at what was recognised").click();
  await expect(page.getByRole("alert").filter({ hasText: "no text under “English”" })).toBeVisible();
  await expect(side(page, "Dutch").getByText(/^What was pasted is kept, [\d,]+ characters/)).toBeVisible();
  await expect(side(page, "Dutch").getByText("Op dag 1 telde de havenmeester")).toBeVisible();
  await hold(page, "English", en);
  await button(page, "Look at what was recognised").click();
  await expect(heading(page, "What was recognised")).toBeVisible({ timeout: 20_000 });
});
