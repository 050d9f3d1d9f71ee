import type { Page } from "@playwright/test";
import { expect, test, untilHydrated } from "./test.ts";

test("I look for a text by a word of its English, without minding accents", async ({ page }) => {
  await page.goto("/en");
  await untilHydrated(page);
  await page.getByRole("searchbox", { name: "Find a text" }).fill("khárkiv");
  await expect(page.getByRole("status").filter({ hasText: "No text found" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a text" }).fill("DEFEAT putin");
  await expect(titles(page)).toHaveText(["Een nederlaag, maar niet van Poetin"]);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(titles(page)).not.toHaveCount(1);
});

test("I put the shortest text first, and a link shows another what I see", async ({ page, context }) => {
  await page.goto("/en");
  await untilHydrated(page);
  await page.getByRole("combobox", { name: "Order" }).selectOption("shortest first");
  const words = await page
    .locator("#shelf > li")
    .evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset.words)));
  expect(words.length).toBeGreaterThan(3);
  expect(words).toEqual(words.toSorted((a, b) => a - b));
  const shown = await titles(page).allTextContents();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(titles(other)).toHaveText(shown);
  await expect(other.getByRole("combobox", { name: "Order" })).toHaveValue("shortest");
});

test("I ask for what has been reviewed, and get nothing else", async ({ page }) => {
  await page.goto("/en?state=reviewed");
  await untilHydrated(page);
  await expect(page.locator("#shelf > li:not([hidden])").first()).toBeVisible();
  await expect(page.locator("#shelf > li:not([hidden]):not([data-state=reviewed])")).toHaveCount(0);
});

function titles(page: Page) {
  return page.locator("#shelf > li:not([hidden]) h2");
}
